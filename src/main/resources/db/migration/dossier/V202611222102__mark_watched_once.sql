-- A dossier marked to be looked at already is not marked again: most steps come sooner than the look.
create or replace function dossier.watch_changed() returns trigger language plpgsql as $$
begin
  if dossier.is_watched(new.status, new.paused_at, new.relay_due_at) then
    insert into dossier.watch as w (dossier_id, look_at)
    values (new.dossier_id, '-infinity')
    on conflict (dossier_id) do update
      set look_at = excluded.look_at
    where w.look_at <> excluded.look_at;
  else
    delete from dossier.watch
     where dossier_id = new.dossier_id;
  end if;
  return null;
end $$;
