-- Handed in online by people themselves, or with the help of a community digital team: counted apart.
alter table reporting.fact add column assisted boolean not null default false;
alter table reporting.closed_fact add column assisted boolean;
alter table reporting.closed_period alter column edition set default 4;

alter table reporting.tally
  add column online_self     int not null default 0,
  add column online_assisted int not null default 0;

-- Of what was taken over from older systems nobody knows it.
drop view reporting.movement;
create or replace view reporting.counted as
select 'D' as source, dossier_id as id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name,
       field, channel, online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at,
       received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
       handling_minutes, null::boolean as satisfied, late_cause, payment, papers, reused, result_form,
       electronic_copies, assisted
  from reporting.fact
 union all
select 'P', past_id, agency_id, agency_path, 0::smallint, code, procedure_code, procedure_name,
       field, channel, coalesce(online_level, ''), non_territorial, applicant_name, null::bigint, received_on, received_at,
       received_at, received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements,
       apologised, handling_minutes, satisfied, late_cause, payment, ''::text, false, ''::text,
       0, false
  from history.past_dossier_read;
create view reporting.movement as
select 'RECEIVED' as kind, c.received_on as day, c.*
  from reporting.counted c
 where c.received_on is not null
 union all
select 'ENDED', c.closed_on, c.*
  from reporting.counted c
 where c.closed_on is not null
   and c.received_on is not null
 union all
select 'DUE', c.due_on, c.*
  from reporting.counted c
 where c.due_on is not null
   and c.received_on is not null;

-- everything is counted anew
update reporting.mark set cluster = null;
