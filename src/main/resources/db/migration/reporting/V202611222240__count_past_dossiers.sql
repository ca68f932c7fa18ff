-- Dossiers taken over from older systems are counted beside those handled here.
create or replace view reporting.counted as
select 'D' as source, dossier_id as id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name,
       field, channel, online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at,
       received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
       handling_minutes, null::boolean as satisfied, late_cause
  from reporting.fact
 union all
select 'P', past_id, agency_id, agency_path, 0::smallint, code, procedure_code, procedure_name,
       field, channel, coalesce(online_level, ''), non_territorial, applicant_name, null::bigint, received_on, received_at,
       received_at, received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements,
       apologised, handling_minutes, satisfied, late_cause
  from history.past_dossier_read;
