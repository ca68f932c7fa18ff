-- How a finished dossier stands to its due date, by the same rule as Punctuality: days are compared
-- for limits in days, the minute for hours and same-day. Kept with the row, so that figures count
-- and lists show the same dossiers along one index.
alter table dossier.dossier add column timeliness text generated always as (
  case
    when finished_at is null then null
    when due_at is null then 'UNDATED'
    when finished_at >= overdue_from and finished_at > due_at then 'OVERDUE'
    when limit_unit in ('WORKING_HOUR', 'SAME_DAY') then
      case when finished_at < due_at then 'EARLY' else 'ON_TIME' end
    when (finished_at at time zone 'Asia/Ho_Chi_Minh')::date < due_on then 'EARLY'
    else 'ON_TIME'
  end) stored;
-- what was handled, the newest first: of one agency and over many, all of it and by how it stands
drop index dossier.dossier_by_finish;
drop index dossier.dossier_by_finish_everywhere;
create index dossier_handled on dossier.dossier (agency_id, finished_at desc, dossier_id desc)
  where status in ('FINISHED', 'RETURNED');
create index dossier_handled_everywhere on dossier.dossier (finished_at desc, dossier_id desc)
  where status in ('FINISHED', 'RETURNED');
create index dossier_handled_timely on dossier.dossier (agency_id, timeliness, finished_at desc, dossier_id desc)
  where status in ('FINISHED', 'RETURNED');
create index dossier_handled_timely_everywhere on dossier.dossier (timeliness, finished_at desc, dossier_id desc)
  where status in ('FINISHED', 'RETURNED');
