create schema evaluation;

-- The time each unit took over its part of a dossier against the limit of that part (index 2), made
-- from the dossier's events alone. Parts without a limit of their own are not here.
create table evaluation.unit_time (
  dossier_id    bigint not null,
  number        int not null,
  -- the unit, under the map of today; without a department the whole agency
  agency_id     bigint not null,
  agency_path   text collate "C" not null,
  department_id bigint,
  -- whoever had it longest there
  account_id    bigint,
  -- asked for an opinion; else it handled steps of the process
  asked         boolean not null,
  limit_minutes bigint not null,
  used_minutes  bigint not null,
  timeliness    text not null,
  -- on which day handling of the dossier ended
  ended_on      date not null,
  constraint unit_time_pk primary key (dossier_id, number)
);
create index unit_time_of_agency on evaluation.unit_time (agency_id, ended_on, dossier_id) include (account_id, timeliness);
create index unit_time_everywhere on evaluation.unit_time (ended_on, dossier_id) include (agency_id, account_id, timeliness);

-- What somebody noted about a dossier that ended: a contact the applicant caused, one more contact,
-- one more agency, a petition about conduct. Never deleted; struck out with a reason.
create sequence evaluation.remark_id;
create table evaluation.remark (
  id               bigint not null default nextval('evaluation.remark_id'),
  source           text not null,
  dossier_id       bigint not null,
  kind             text not null,
  reason           text not null,
  made_at          timestamptz not null,
  made_by          bigint not null,
  made_by_name     text not null,
  struck_at        timestamptz,
  struck_by        bigint,
  struck_by_name   text,
  struck_reason    text,
  constraint remark_pk primary key (id),
  constraint remark_kind check (kind in ('EXCUSED_CONTACT', 'CONTACT', 'PLACE', 'PETITION')),
  constraint remark_struck_whole check
    ((struck_at is null) = (struck_by is null) and (struck_at is null) = (struck_reason is null))
);
create index remark_of_dossier on evaluation.remark (source, dossier_id);

-- What the remarks that stand come to.
create view evaluation.remarked as
select source, dossier_id,
       sum(case kind when 'CONTACT' then 1 when 'EXCUSED_CONTACT' then -1 else 0 end) as contacts,
       count(*) filter (where kind = 'PLACE') as places,
       count(*) filter (where kind = 'PETITION') as petitions
  from evaluation.remark
 where struck_at is null
 group by source, dossier_id;

-- Dossiers that ended with a result or a refusal, as each agency that handled them is judged by
-- them. Handed in online, an applicant need not go anywhere.
create view evaluation.judged as
select c.source, c.id, c.agency_id, c.agency_path, c.from_depth, c.code, c.procedure_code, c.procedure_name,
       c.field, c.officer_id, c.received_on, c.due_on, c.closed_on, c.timeliness, c.channel, c.supplements,
       greatest(0, c.supplements + coalesce(r.contacts, 0))::int as contacts,
       (case c.channel when 'ONLINE' then 0 else 1 end + coalesce(r.places, 0))::int as places,
       coalesce(r.petitions, 0) > 0 as petitioned
  from reporting.counted c
  left join evaluation.remarked r on r.source = c.source and r.dossier_id = c.id
 where c.closed_on is not null
   and c.received_on is not null
   and c.outcome in ('RESULT', 'REFUSED');

-- How many dossiers of an agency and officer ended in half a month, told apart by all that points hang
-- on; points are given when read, so that thresholds may change.
create table evaluation.tally (
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  from_depth  smallint not null,
  starts_on   date not null,
  -- 0 = nobody in particular
  officer_id  bigint not null,
  timeliness  text not null,
  online      boolean not null,
  contacts    smallint not null,
  places      smallint not null,
  petitioned  boolean not null,
  dossiers    int not null,
  constraint tally_pk primary key
    (agency_id, starts_on, from_depth, officer_id, timeliness, online, contacts, places, petitioned)
);
create index tally_everywhere on evaluation.tally (starts_on);

-- The same for the times of units.
create table evaluation.time_tally (
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  starts_on   date not null,
  account_id  bigint not null,
  timeliness  text not null,
  times       int not null,
  constraint time_tally_pk primary key (agency_id, starts_on, account_id, timeliness)
);
create index time_tally_everywhere on evaluation.time_tally (starts_on);

-- And for what was received, to know how much of it came online.
create table evaluation.received_tally (
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  starts_on   date not null,
  online      boolean not null,
  dossiers    int not null,
  constraint received_tally_pk primary key (agency_id, starts_on, online)
);
create index received_tally_everywhere on evaluation.received_tally (starts_on);

-- Halves of months to be summed anew, and dossiers whose units' times are to be read anew. Written beside each
-- other by whoever changes something, without waiting; a half noted twice is summed once.
create sequence evaluation.stale_id;
create table evaluation.stale_half (
  id        bigint not null default nextval('evaluation.stale_id'),
  agency_id bigint not null,
  starts_on date not null,
  constraint stale_half_pk primary key (id)
);
create table evaluation.stale_dossier (
  id         bigint not null default nextval('evaluation.stale_id'),
  dossier_id bigint not null,
  constraint stale_dossier_pk primary key (id)
);
-- Numbers of past dossiers that were stored; which halves they change is read by whoever sums, so
-- that an import pays for one row a chunk.
create table evaluation.stale_past (
  id           bigint not null default nextval('evaluation.stale_id'),
  first_number bigint not null,
  last_number  bigint not null,
  constraint stale_past_pk primary key (id)
);
-- One at a time sums.
create table evaluation.turn (
  only_one boolean not null default true check (only_one),
  constraint turn_pk primary key (only_one)
);
insert into evaluation.turn values (true);

-- What is there already.
insert into evaluation.stale_half (agency_id, starts_on)
select agency_id, reporting.half(closed_on)
  from reporting.counted
 where closed_on is not null
 union
select agency_id, reporting.half(received_on)
  from reporting.counted
 where received_on is not null;
insert into evaluation.stale_dossier (dossier_id)
select distinct dossier_id
  from reporting.fact
 where closed_on is not null;
