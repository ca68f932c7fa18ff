-- What is computed or checked of a dossier at every step is read anew from its text at every step:
-- how a dossier stands to its due date is judged when it is finished, and what never changes is
-- checked when it is filed.
alter table dossier.dossier alter column timeliness drop expression;

create function dossier.judge_timeliness() returns trigger language plpgsql as $$
begin
  new.timeliness :=
    case
      when new.finished_at is null then null
      when new.due_at is null then 'UNDATED'
      when new.finished_at >= new.overdue_from and new.finished_at > new.due_at then 'OVERDUE'
      when new.limit_unit in ('WORKING_HOUR', 'SAME_DAY') then
        case when new.finished_at < new.due_at then 'EARLY' else 'ON_TIME' end
      when (new.finished_at at time zone 'Asia/Ho_Chi_Minh')::date < new.due_on then 'EARLY'
      else 'ON_TIME'
    end;
  return new;
end $$;
create trigger dossier_judged before insert or update on dossier.dossier
  for each row
  when (new.finished_at is not null or new.timeliness is not null)
  execute function dossier.judge_timeliness();

alter table dossier.dossier drop constraint dossier_channel_check;
alter table dossier.dossier drop constraint dossier_return_by_check;
alter table dossier.dossier drop constraint dossier_sets_check;

create function dossier.refuse_malformed() returns trigger language plpgsql as $$
begin
  raise exception 'malformed dossier %', new.code using errcode = 'check_violation';
end $$;
create trigger dossier_well_formed before insert on dossier.dossier
  for each row
  when (not (new.channel in ('COUNTER', 'ONLINE', 'POST')
             and new.return_by in ('COUNTER', 'POST', 'ONLINE')
             and new.sets between 1 and 99))
  execute function dossier.refuse_malformed();
