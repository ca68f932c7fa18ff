-- Sums are kept for each table that is drawn up: an agency's own, and what those below bring to
-- each agency above; by procedure, and of all procedures together. They are cut at the first and
-- the fifteenth of a month, where statutory periods begin, so that those need no counting.

alter table reporting.fact add column payment text;

create or replace view reporting.counted as
select 'D' as source, dossier_id as id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name,
       field, channel, online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at,
       received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
       handling_minutes, null::boolean as satisfied, late_cause, payment
  from reporting.fact
 union all
select 'P', past_id, agency_id, agency_path, 0::smallint, code, procedure_code, procedure_name,
       field, channel, coalesce(online_level, ''), non_territorial, applicant_name, null::bigint, received_on, received_at,
       received_at, received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements,
       apologised, handling_minutes, satisfied, late_cause, payment
  from history.past_dossier_read;

create index fact_due on reporting.fact (due_on) where due_on is not null and received_on is not null;
create index fact_closed_late on reporting.fact (agency_id, closed_on) where timeliness = 'OVERDUE';
create index fact_closed_late_everywhere on reporting.fact (closed_on) where timeliness = 'OVERDUE';

-- Each thing that is counted on a day: that a dossier was received, was due, that handling ended.
drop view reporting.movement;
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

-- The first day of the half month a day lies in, and the one after it.
create function reporting.half(day date) returns date
  language sql immutable parallel safe
  return date_trunc('month', day::timestamp)::date + case when extract(day from day) < 15 then 0 else 14 end;
create function reporting.next_half(half date) returns date
  language sql immutable parallel safe
  return case when extract(day from half) = 1 then half + 14
              else (date_trunc('month', half::timestamp) + interval '1 month')::date end;

drop table reporting.tally;
create table reporting.tally (
  agency_id       bigint not null,
  -- of all procedures; else of one
  whole           boolean not null,
  -- H = half a month, Y = a year
  span            char(1) not null check (span in ('H', 'Y')),
  starts_on       date not null,
  -- brought by the agencies below, each dossier once; else the agency's own
  below           boolean not null,
  procedure_code  text not null,
  field           text not null,
  channel         text not null,
  online_level    text not null,
  agency_path     text collate "C" not null,
  received        int not null,
  non_territorial int not null,
  paid_online     int not null,
  paid_directly   int not null,
  early           int not null,
  on_time         int not null,
  overdue         int not null,
  -- of those overdue with a result
  apologised      int not null,
  -- of all ended: without a result, because the applicant withdrew or handling was stopped
  ended_early     int not null,
  ended_on_time   int not null,
  ended_overdue   int not null,
  withdrawn       int not null,
  stopped         int not null,
  refused         int not null,
  rated           int not null,
  satisfied       int not null,
  -- of all ended: those of which working time is known, and its sum
  timed           int not null,
  minutes         bigint not null,
  -- of all received: those to be ready on these days, and those that were
  due             int not null,
  due_kept        int not null,
  constraint tally_pk primary key
    (agency_id, whole, span, starts_on, below, procedure_code, field, channel, online_level)
) with (fillfactor = 80);
create index tally_of_agencies on reporting.tally (agency_path, span, starts_on) where whole and not below;

-- What the figures of a closed period depend on besides; periods closed before did not keep it, and
-- their checksum is over less.
alter table reporting.closed_fact
  add column payment text,
  add column late_cause text,
  add column handling_minutes int;
alter table reporting.closed_period add column edition smallint not null default 1;
alter table reporting.closed_period alter column edition set default 2;

-- everything is counted anew
update reporting.mark set cluster = null;

-- Past dossiers up to this number are in the sums. Numbers are drawn in turn: one that is seen is
-- never followed by a lower one.
create table reporting.past_mark (
  only_one    boolean not null default true check (only_one),
  last_number bigint not null,
  constraint past_mark_pk primary key (only_one)
);
insert into reporting.past_mark (last_number) values (0);
