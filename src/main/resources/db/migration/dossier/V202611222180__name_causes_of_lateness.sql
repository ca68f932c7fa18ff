-- Why a result comes late, by the headings under which lateness is reported.
alter table dossier.dossier add column late_cause text;
comment on column dossier.dossier.late_cause is 'why its result comes, or came, late; none until somebody says so';

alter table dossier.dossier_event add column late_cause text;
comment on column dossier.dossier_event.late_cause is 'the cause of lateness this act named; none for other acts';

-- Checked by the trigger of the columns it concerns, see V202611222150.
drop trigger dossier_well_formed on dossier.dossier;
create trigger dossier_well_formed
  before insert or update of
    channel, return_by, sets, limit_amount, limit_unit, due_at, due_on, overdue_from,
    competent_agency_id, competent_agency_path, late_cause
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
             and (new.competent_agency_id is null) = (new.competent_agency_path is null)
             and (new.late_cause is null
                  or new.late_cause in ('RESOURCES', 'COORDINATION', 'REGULATION', 'TECHNICAL', 'APPLICANT', 'OTHER'))))
  execute function dossier.refuse_malformed();
