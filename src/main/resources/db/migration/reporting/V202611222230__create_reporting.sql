create schema reporting;

-- One row for each dossier and agency that handles it, as figures count it. Made from the dossier's
-- events alone, so that it can be made anew at any time and come out the same.
create table reporting.fact (
  dossier_id       bigint not null,
  agency_id        bigint not null,
  agency_path      text collate "C" not null,
  -- counted in the table of an agency above this one when that lies at this depth or deeper; at 0 in
  -- all of them: a dossier handled by several agencies is counted once there
  from_depth       smallint not null,
  code             text not null,
  procedure_code   text not null,
  procedure_name   text not null,
  field            text not null,
  channel          text not null,
  -- FULL, PARTIAL; empty for what was not handed in online
  online_level     text not null,
  non_territorial  boolean not null,
  applicant_name   text not null,
  officer_id       bigint,
  submitted_on     date not null,
  -- by when it is to be received or turned away
  accept_by        timestamptz not null,
  -- null: not received, or not yet
  received_at      timestamptz,
  received_on      date,
  due_at           timestamptz,
  due_on           date,
  -- the end of handling, not the handing over; null: in hand
  closed_at        timestamptz,
  closed_on        date,
  outcome          text,
  timeliness       text,
  -- at the end of which days it was in hand and late
  overdue          datemultirange not null,
  supplements      int not null,
  apologised       boolean not null,
  -- why it was or is late; null = nobody said
  late_cause       text,
  -- working minutes from receipt to end without the applicant's own time; null while in hand
  handling_minutes int,
  constraint fact_pk primary key (dossier_id, agency_id),
  constraint fact_closed_whole check
    ((closed_on is null) = (outcome is null) and (closed_on is null) = (closed_at is null)),
  constraint fact_received_whole check ((received_on is null) = (received_at is null))
);
create index fact_received on reporting.fact (agency_id, received_on, dossier_id) where received_on is not null;
create index fact_received_everywhere on reporting.fact (received_on, dossier_id) where received_on is not null;
create index fact_closed on reporting.fact (agency_id, closed_on, dossier_id) where closed_on is not null;
create index fact_closed_everywhere on reporting.fact (closed_on, dossier_id) where closed_on is not null;
create index fact_overdue on reporting.fact using gist (overdue) where overdue <> '{}';
create index fact_procedure on reporting.fact (procedure_code);
-- what waited to be received, or still does, or never was
create index fact_waited on reporting.fact (agency_id, submitted_on)
  where received_on is null or received_on > submitted_on;

-- What was counted on the days of a month or a year, by all that a table is drawn up by. A period is
-- the months in it and the facts of the days at its two ends.
create table reporting.tally (
  agency_id       bigint not null,
  span            char(1) not null check (span in ('M', 'Y')),
  starts_on       date not null,
  procedure_code  text not null,
  field           text not null,
  channel         text not null,
  online_level    text not null,
  from_depth      smallint not null,
  agency_path     text collate "C" not null,
  received        int not null,
  non_territorial int not null,
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
  -- of all ended: those of which working time is known, and its sum
  timed           int not null,
  minutes         bigint not null,
  constraint tally_pk primary key
    (agency_id, span, starts_on, procedure_code, field, channel, online_level, from_depth)
) with (fillfactor = 80);
create index tally_everywhere on reporting.tally (span, starts_on);

-- How far the events of dossiers were read, by the transactions that wrote them, as
-- dossier.watch_mark says it.
create table reporting.mark (
  only_one    boolean not null default true check (only_one),
  all_read_to xid8 not null,
  cluster     bigint,
  constraint mark_pk primary key (only_one)
);
insert into reporting.mark (all_read_to) values (pg_current_xact_id());

-- Dossiers that changed without an event of their own.
create table reporting.stale (
  dossier_id bigint not null,
  constraint stale_pk primary key (dossier_id)
);

-- What is counted, of dossiers handled here and of those taken over from older systems.
create view reporting.counted as
select 'D' as source, dossier_id as id, agency_id, agency_path, from_depth, code, procedure_code, procedure_name,
       field, channel, online_level, non_territorial, applicant_name, officer_id, submitted_on, accept_by, received_at,
       received_on, due_at, due_on, closed_at, closed_on, outcome, timeliness, overdue, supplements, apologised,
       handling_minutes, null::boolean as satisfied, late_cause
  from reporting.fact;

-- Each thing that is counted on a day: that a dossier was received, that handling ended.
create view reporting.movement as
select source, id, agency_id, agency_path, from_depth, procedure_code, field, channel, online_level,
       received_on as day, 1 as received, non_territorial::int as non_territorial,
       0 as early, 0 as on_time, 0 as overdue, 0 as apologised,
       0 as ended_early, 0 as ended_on_time, 0 as ended_overdue, 0 as withdrawn, 0 as stopped, 0 as refused,
       0 as timed, 0 as minutes
  from reporting.counted
 where received_on is not null
 union all
select source, id, agency_id, agency_path, from_depth, procedure_code, field, channel, online_level,
       closed_on as day, 0 as received, 0 as non_territorial,
       (timeliness = 'EARLY')::int,
       (timeliness in ('ON_TIME', 'UNDATED'))::int,
       (timeliness = 'OVERDUE')::int,
       (outcome in ('RESULT', 'REFUSED') and timeliness = 'OVERDUE' and apologised)::int,
       (outcome in ('WITHDRAWN', 'STOPPED') and timeliness = 'EARLY')::int,
       (outcome in ('WITHDRAWN', 'STOPPED') and timeliness in ('ON_TIME', 'UNDATED'))::int,
       (outcome in ('WITHDRAWN', 'STOPPED') and timeliness = 'OVERDUE')::int,
       (outcome = 'WITHDRAWN')::int, (outcome = 'STOPPED')::int, (outcome = 'REFUSED')::int,
       (handling_minutes is not null)::int, coalesce(handling_minutes, 0)
  from reporting.counted
 where closed_on is not null
   and received_on is not null;
