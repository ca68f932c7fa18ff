-- How far dossiers are data: their papers, what was used again, their results (QĐ 766/QĐ-TTg, group 4).
alter table reporting.fact
  add column papers text not null default '' check (papers in ('', 'NONE', 'PART', 'ALL')),
  add column reused boolean not null default false,
  add column result_form text not null default '' check (result_form in ('', 'SCAN', 'FILE')),
  add column electronic_copies int not null default 0;
comment on column reporting.fact.papers is 'how many of those to be data are; empty = none are to be';
comment on column reporting.fact.result_form is 'FILE = signed as a file, SCAN = a scan of the paper, empty = on paper only, or no result';

alter table reporting.closed_fact
  add column papers text,
  add column reused boolean,
  add column result_form text,
  add column electronic_copies int;
alter table reporting.closed_period alter column edition set default 3;

alter table reporting.tally
  add column received_here      int not null default 0,
  add column papers_asked       int not null default 0,
  add column papers_all         int not null default 0,
  add column papers_part        int not null default 0,
  add column reused             int not null default 0,
  add column online_electronic  int not null default 0,
  add column results_here       int not null default 0,
  add column results_scanned    int not null default 0,
  add column results_electronic int not null default 0,
  add column copied_electronically int not null default 0,
  add column digital_throughout int not null default 0;

-- Of what was taken over from older systems nobody knows it.
drop view reporting.movement;
create or replace view reporting.counted as
select 'D' as source, dossier_id as id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name,
       field, channel, online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at,
       received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
       handling_minutes, null::boolean as satisfied, late_cause, payment, papers, reused, result_form,
       electronic_copies
  from reporting.fact
 union all
select 'P', past_id, agency_id, agency_path, 0::smallint, code, procedure_code, procedure_name,
       field, channel, coalesce(online_level, ''), non_territorial, applicant_name, null::bigint, received_on, received_at,
       received_at, received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements,
       apologised, handling_minutes, satisfied, late_cause, payment, ''::text, false, ''::text,
       0
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

-- A note for each change, so that whoever notes one waits for nobody, and one that is noted while
-- another is being read is read as well.
alter table reporting.stale
  drop constraint stale_pk,
  add column note_id bigint generated always as identity,
  add constraint stale_pk primary key (note_id);

-- everything is counted anew
update reporting.mark set cluster = null;
