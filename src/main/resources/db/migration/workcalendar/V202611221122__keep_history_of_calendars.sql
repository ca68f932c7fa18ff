-- Whoever enters or withdraws something decides it, on a ground. What was entered stays: a row ends by
-- the decision that withdrew or replaced it, so that one can tell what the calendar said when.
create table workcalendar.decision (
  id              bigint generated always as identity,
  agency_id       bigint not null check (agency_id > 0),
  act             text not null,
  subject         text not null check (length(subject) between 1 and 2000),
  first_on        date not null,
  last_on         date,
  ground          text not null check (length(ground) between 1 and 300),
  source          text not null default '' check (length(source) <= 300),
  decided_by      bigint not null,
  decided_by_name text not null,
  decided_at      timestamptz not null,
  constraint decision_pk primary key (id),
  constraint decision_act_ck check (act in (
    'DAYS_ENTERED', 'DAY_WITHDRAWN', 'YEAR_CONFIRMED', 'HOURS_ENTERED', 'HOURS_WITHDRAWN',
    'CUT_OFF_ENTERED', 'CUT_OFF_WITHDRAWN')),
  constraint decision_span_ck check (last_on is null or last_on >= first_on)
);
comment on column workcalendar.decision.last_on is 'null = for an open time';
create index decision_of_agency on workcalendar.decision (agency_id, id desc);

create function workcalendar.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'decisions on calendars are never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger decision_append_only before update or delete or truncate on workcalendar.decision
  for each statement execute function workcalendar.refuse_change();

alter table workcalendar.special_day drop constraint special_day_pk;
alter table workcalendar.special_day
  add column id bigint generated always as identity constraint special_day_id_pk primary key,
  add column entered_by bigint references workcalendar.decision,
  add column ended_by   bigint references workcalendar.decision;
create unique index special_day_once on workcalendar.special_day (agency_id, special_on)
  where ended_by is null;

alter table workcalendar.week drop constraint week_from_uk;
alter table workcalendar.week
  add column entered_by bigint references workcalendar.decision,
  add column ended_by   bigint references workcalendar.decision;
create unique index week_once on workcalendar.week (agency_id, valid_from) where ended_by is null;

alter table workcalendar.cut_off drop constraint cut_off_pk;
alter table workcalendar.cut_off
  add column id bigint generated always as identity constraint cut_off_id_pk primary key,
  add column entered_by bigint references workcalendar.decision,
  add column ended_by   bigint references workcalendar.decision;
create unique index cut_off_once on workcalendar.cut_off (agency_id, valid_from)
  where ended_by is null;

alter table workcalendar.announced_year drop constraint announced_year_pk;
alter table workcalendar.announced_year
  add column agency_id bigint not null default 0 check (agency_id >= 0),
  add column entered_by bigint references workcalendar.decision,
  add constraint announced_year_pk primary key (agency_id, year);
