-- A constraint and a trigger's condition are read anew from their text by every statement that
-- changes the table, even one that names none of their columns, and most acts change nothing but
-- where a dossier lies. So what belongs together is checked by triggers of the columns it concerns.
drop trigger dossier_judged on dossier.dossier;
create trigger dossier_judged
  before insert or update of finished_at, due_at, due_on, overdue_from, limit_unit, timeliness
  on dossier.dossier
  for each row
  when (new.finished_at is not null or new.timeliness is not null)
  execute function dossier.judge_timeliness();

alter table dossier.dossier drop constraint dossier_limit_unit_check;
alter table dossier.dossier drop constraint dossier_limit_whole;
alter table dossier.dossier drop constraint dossier_due_whole;
alter table dossier.dossier drop constraint dossier_competent_whole;

drop trigger dossier_well_formed on dossier.dossier;
create trigger dossier_well_formed
  before insert or update of
    channel, return_by, sets, limit_amount, limit_unit, due_at, due_on, overdue_from,
    competent_agency_id, competent_agency_path
  on dossier.dossier
  for each row
  when (not (new.channel in ('COUNTER', 'ONLINE', 'POST')
             and new.return_by in ('COUNTER', 'POST', 'ONLINE')
             and new.sets between 1 and 99
             and (new.limit_unit is null
                  or new.limit_unit in ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY'))
             and (new.limit_amount is null) = (new.limit_unit is null)
             and (new.due_at is null) = (new.due_on is null)
             and (new.due_at is null) = (new.overdue_from is null)
             and (new.competent_agency_id is null) = (new.competent_agency_path is null)))
  execute function dossier.refuse_malformed();
