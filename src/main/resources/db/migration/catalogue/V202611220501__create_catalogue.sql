create schema catalogue;

-- One row, locked by an import while it works; the number tells every node that its picture is old.
create table catalogue.revision (
  id     int primary key check (id = 1),
  number bigint not null
);
insert into catalogue.revision (id, number) values (1, 0);

create table catalogue.procedure (
  code       text primary key check (code ~ '^[0-9]\.[0-9]{6}$|^KM\.[0-9A-F]{6}$'),
  created_at timestamptz not null
);
comment on column catalogue.procedure.code is
  'national code; KM.xxxxxx of our own making where the source has none';

create table catalogue.procedure_version (
  id            bigint generated always as identity primary key,
  code          text not null references catalogue.procedure (code),
  version       int not null check (version >= 1),
  tier          text not null check (tier in ('TWO', 'THREE')),
  origin        text not null check (origin in ('SHIPPED', 'IMPORTED')),
  valid_from    date,
  valid_to      date,
  content_hash  text not null,
  source        jsonb not null,
  name          text not null,
  short_name    text not null,
  field         text not null,
  level         text not null,
  department    text not null,
  template      text not null,
  time_words    text not null,
  fee           text not null,
  online_level  text not null,
  results       text[] not null,
  result_codes  text[] not null,
  legal_basis   text[] not null,
  papers_stated int,
  imported_at   timestamptz not null,
  imported_by   text not null,
  changed       text[] not null,
  constraint procedure_version_once unique (code, version),
  constraint procedure_version_period check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
comment on column catalogue.procedure_version.source is 'all columns of the imported line, as they were';
comment on column catalogue.procedure_version.changed is 'source columns that differ from the version it replaces';
comment on column catalogue.procedure_version.papers_stated is
  'how many papers the source says there are; more than our lines when the source was cut';

create table catalogue.time_limit (
  version_id bigint not null references catalogue.procedure_version (id),
  channel    text not null check (channel in ('COUNTER', 'ONLINE', 'POST')),
  amount     int not null check (amount between 0 and 3650),
  unit       text not null check (unit in ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY')),
  constraint time_limit_pk primary key (version_id, channel)
);

create table catalogue.paper (
  version_id bigint not null references catalogue.procedure_version (id),
  id         int not null check (id >= 1),
  name       text not null,
  originals  int not null check (originals between 0 and 99),
  copies     int not null check (copies between 0 and 99),
  form       text not null,
  required   boolean not null,
  condition  text not null,
  constraint paper_pk primary key (version_id, id)
);

create table catalogue.fee_line (
  version_id bigint not null references catalogue.procedure_version (id),
  number     int not null check (number >= 1),
  channel    text check (channel in ('COUNTER', 'ONLINE', 'POST')),
  words      text not null,
  amount     bigint check (amount >= 0),
  corrected  boolean not null,
  constraint fee_line_pk primary key (version_id, number)
);
comment on column catalogue.fee_line.amount is 'đồng; null where the source gives no amount';

create table catalogue.process_step (
  version_id bigint not null references catalogue.procedure_version (id),
  number     int not null check (number >= 1),
  name       text not null,
  role       text not null,
  department text not null,
  share      int not null check (share >= 1),
  most_hours int check (most_hours >= 1),
  constraint process_step_pk primary key (version_id, number)
);
comment on column catalogue.process_step.share is 'weight by which the time limit is spread over the steps';

-- Limits the imported source leaves unknown, with the ground for each; laid over it, never into it.
create table catalogue.limit_supplement (
  code      text not null,
  channel   text not null check (channel in ('COUNTER', 'ONLINE', 'POST', '*')),
  amount    int not null check (amount between 0 and 3650),
  unit      text not null check (unit in ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY')),
  ground    text not null,
  certainty text not null,
  constraint limit_supplement_pk primary key (code, channel)
);
