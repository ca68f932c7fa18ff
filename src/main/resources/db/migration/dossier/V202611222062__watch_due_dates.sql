-- When somebody must look at a dossier next, to warn of a date that comes or has passed.
create table dossier.watch (
  dossier_id bigint not null,
  look_at    timestamptz not null,
  constraint watch_pk primary key (dossier_id)
);
comment on column dossier.watch.look_at is '-infinity: at once, for something changed';
create index watch_by_time on dossier.watch (look_at);

-- Who was warned of what: once for each threshold of each date.
create table dossier.warning (
  dossier_id bigint not null references dossier.dossier,
  matter     text not null check (matter in ('DOSSIER', 'STEP')),
  step       int not null,
  due_at     timestamptz not null,
  late       boolean not null,
  level      text not null check (level in ('OFFICER', 'UNIT_HEAD', 'LEADER')),
  warned_at  timestamptz not null,
  constraint warning_pk primary key (dossier_id, matter, step, due_at, late, level)
);

create function dossier.is_watched(status text, paused_at timestamptz, relay_due_at timestamptz)
returns boolean language sql immutable as $$
  select relay_due_at is not null
      or paused_at is null and status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED')
$$;

-- Triggers, so that no way of writing a date, a state or a step can leave the watch behind.
create function dossier.watch_added() returns trigger language plpgsql as $$
begin
  insert into dossier.watch (dossier_id, look_at)
  select a.dossier_id, '-infinity'
    from added a
   where dossier.is_watched(a.status, a.paused_at, a.relay_due_at);
  return null;
end $$;
create trigger dossier_watch_added after insert on dossier.dossier
  referencing new table as added
  for each statement execute function dossier.watch_added();

create function dossier.watch_changed() returns trigger language plpgsql as $$
begin
  if dossier.is_watched(new.status, new.paused_at, new.relay_due_at) then
    insert into dossier.watch (dossier_id, look_at)
    values (new.dossier_id, '-infinity')
    on conflict (dossier_id) do update
      set look_at = excluded.look_at;
  else
    delete from dossier.watch
     where dossier_id = new.dossier_id;
  end if;
  return null;
end $$;
create trigger dossier_watch_changed after update on dossier.dossier
  for each row
  when ((old.status, old.due_at, old.overdue_from, old.paused_at, old.relay_due_at, old.clock_started_at, old.step,
         old.holding_agency_id)
        is distinct from
        (new.status, new.due_at, new.overdue_from, new.paused_at, new.relay_due_at, new.clock_started_at, new.step,
         new.holding_agency_id))
  execute function dossier.watch_changed();

insert into dossier.watch (dossier_id, look_at)
select d.dossier_id, '-infinity'
  from dossier.dossier d
 where dossier.is_watched(d.status, d.paused_at, d.relay_due_at);
