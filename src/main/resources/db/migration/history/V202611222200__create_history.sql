create schema history;

-- Imports take turns by chunk, and numbers of past dossiers are drawn in turn: whoever changes past
-- dossiers holds this row until the commit. A number seen is never followed by a lower one.
create table history.turn (
  id          int primary key check (id = 1),
  next_number bigint not null
);
insert into history.turn (id, next_number) values (1, 1);

-- One file of past dossiers, and how far it has come.
create sequence history.import_number;
create table history.import (
  import_id         bigint primary key default nextval('history.import_number'),
  source            text not null check (source in ('PAGE', 'API', 'COMMAND')),
  file_name         text not null,
  file_path         text not null,
  file_size         bigint not null check (file_size >= 0),
  sha256            text not null check (length(sha256) = 64),
  state             text not null check (
                      state in ('UPLOADED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'WITHDRAWING', 'WITHDRAWN')),
  -- agencies whose rows the person might bring in when it was asked for
  scopes            text[] not null,
  asked_by          bigint not null,
  asked_by_username text not null,
  asked_by_name     text not null,
  agency_id         bigint not null,
  agency_path       text collate "C" not null,
  asked_at          timestamptz not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  -- its first line, for rejected lines that go out to be mended
  headings          text[] not null default '{}',
  -- lines of data behind it, each of them counted in exactly one of the four that follow
  lines_done        bigint not null default 0,
  stored            bigint not null default 0,
  closed            bigint not null default 0,
  known             bigint not null default 0,
  rejected          bigint not null default 0,
  bytes_done        bigint not null default 0,
  working_ms        bigint not null default 0,
  -- name of a refusal: why it failed, or what it waits for while it runs
  hindrance         text,
  hindrance_detail  text not null default '',
  reason            text not null default '',
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  check (lines_done = stored + closed + known + rejected)
);
create index import_at_work on history.import (import_id) where state in ('RUNNING', 'WITHDRAWING');

-- The numbers each chunk drew; all dossiers between them are of this import.
create table history.import_block (
  import_id bigint not null references history.import,
  first_id  bigint not null,
  last_id   bigint not null,
  primary key (import_id, first_id),
  check (last_id >= first_id)
);

create table history.rejected_line (
  import_id bigint not null references history.import on delete cascade,
  line_no   bigint not null,
  code      text not null,
  -- each: name of a refusal, column and value, between unit separators
  reasons   text[] not null,
  -- the line as it can be mended, cut off when it was longer than any line may be
  cells     text[] not null,
  primary key (import_id, line_no)
);

-- A dossier handled in an older system. Written in bulk: few indexes, no references.
create table history.past_dossier (
  past_id          bigint not null,
  import_id        bigint not null,
  line_no          bigint not null,
  code             text not null,
  agency_id        bigint not null,
  agency_path      text collate "C" not null,
  procedure_code   text not null default '',
  procedure_name   text not null,
  field            text not null,
  channel          text not null,
  online_level     text,
  non_territorial  boolean not null,
  received_at      timestamptz not null,
  received_on      date not null,
  limit_amount     int,
  limit_unit       text,
  due_at           timestamptz,
  due_on           date,
  closed_at        timestamptz,
  closed_on        date,
  returned_at      timestamptz,
  outcome          text,
  timeliness       text,
  overdue          datemultirange not null default '{}',
  supplements      int not null default 0,
  apologised       boolean not null default false,
  late_cause       text,
  handling_minutes int,
  payment          text,
  satisfied        boolean,
  officer_name     text,
  applicant_name   text not null,
  identity_number  text,
  phone            text,
  address          text,
  constraint past_dossier_pk primary key (past_id),
  constraint past_dossier_closed check (
    (closed_at is null) = (outcome is null) and (closed_at is null) = (timeliness is null)
    and (closed_at is null) = (closed_on is null) and (due_at is null) = (due_on is null))
);
create unique index past_dossier_code on history.past_dossier (code);
create index past_dossier_received on history.past_dossier (agency_id, received_on, past_id);
create index past_dossier_closed_on on history.past_dossier (agency_id, closed_on, past_id);
create index past_dossier_received_all on history.past_dossier (received_on, past_id);
create index past_dossier_closed_all on history.past_dossier (closed_on, past_id);
create index past_dossier_overdue on history.past_dossier using gist (overdue) where overdue <> '{}';

create view history.past_dossier_read as
select past_id, import_id, line_no, code, agency_id, agency_path, procedure_code, procedure_name, field,
       channel, online_level, non_territorial, received_at, received_on, limit_amount, limit_unit,
       due_at, due_on, closed_at, closed_on, returned_at, outcome, timeliness, overdue, supplements,
       apologised, late_cause, handling_minutes, payment, satisfied, officer_name, applicant_name,
       identity_number, phone, address
  from history.past_dossier;

-- What closed a dossier that had come in hand, and what stood there before: the later line of
-- another import, or somebody who said so.
create table history.closing (
  past_id            bigint primary key references history.past_dossier on delete cascade,
  import_id          bigint,
  line_no            bigint,
  recorded_by        bigint not null,
  recorded_by_name   text not null,
  recorded_at        timestamptz not null,
  note               text not null default '',
  overdue_before     datemultirange not null,
  supplements_before int not null,
  apologised_before  boolean not null,
  cause_before       text,
  payment_before     text,
  satisfied_before   boolean,
  check ((import_id is null) = (line_no is null))
);
create index closing_by_import on history.closing (import_id, past_id) where import_id is not null;

-- Words stand apart, in parts by agency, and are filled after an import: it does not wait for
-- trigrams.
create table history.past_search (
  past_id     bigint not null,
  agency_id   bigint not null,
  part        smallint not null check (part = agency_id % 16),
  received_on date not null,
  -- code, applicant, identity number and phone, without diacritics
  search_text text not null,
  primary key (past_id, agency_id, part)
) partition by list (part);

do $$
begin
  for part in 0..15 loop
    execute format(
      'create table history.past_search_%s partition of history.past_search'
      ' for values in (%s)', part, part);
  end loop;
end
$$;
create index past_search_newest on history.past_search (agency_id, received_on desc, past_id desc);
create index past_search_newest_of_all on history.past_search (received_on desc, past_id desc);
create index past_search_words on history.past_search using gin (search_text public.gin_trgm_ops);

-- Numbers up to this one have their words.
create table history.search_mark (
  id          int primary key check (id = 1),
  last_number bigint not null
);
insert into history.search_mark (id, last_number) values (1, 0);
