create schema result;

-- A result written here: a draft, or a paper that was signed. Nothing is ever deleted.
create table result.result (
  result_id       bigint generated always as identity,
  version         bigint not null default 1,
  dossier_id      bigint not null,
  dossier_code    text collate "C" not null,
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  field           text not null,
  kind            text not null,
  edition         date not null,
  state           text not null,
  content         jsonb not null,
  holder          text not null,
  identity_number text not null,
  search_text     text not null,
  asked_at        timestamptz,
  due_at          timestamptz,
  wanted_signer   bigint,
  year            int,
  number          int,
  notation        text,
  paper_on        date,
  mark            text collate "C",
  valid_until     date,
  signer_id       bigint,
  signer_name     text,
  signer_title    text,
  signed_at       timestamptz,
  file_id         bigint,
  sha256          text collate "C",
  corrects        bigint,
  end_reason      text not null default '',
  written_by      bigint not null,
  written_at      timestamptz not null,
  constraint result_pk primary key (result_id),
  constraint result_corrects foreign key (corrects) references result.result,
  constraint result_kind
    check (kind in ('BIRTH_EXTRACT', 'MARITAL_STATUS', 'DECISION', 'CONFIRMATION', 'REFUSAL')),
  constraint result_state
    check (state in ('DRAFT', 'SIGNED', 'VALID', 'REPLACED', 'REVOKED', 'VOID')),
  constraint result_numbered
    check (num_nulls(year, number, notation, paper_on, mark) in (0, 5)),
  constraint result_signed
    check (num_nulls(signer_id, signer_name, signer_title, signed_at, file_id, sha256) in (0, 6)),
  constraint result_paper check (signed_at is null or number is not null),
  constraint result_good
    check (state not in ('SIGNED', 'VALID', 'REPLACED', 'REVOKED') or signed_at is not null),
  constraint result_waits check (asked_at is null or state = 'DRAFT')
);
comment on column result.result.edition is 'first day of the edition of the form';
comment on column result.result.content is 'what was typed, by the keys of the fields';
comment on column result.result.asked_at is 'since when it waits for a signature';
comment on column result.result.mark is 'names the paper in its QR code';
comment on column result.result.corrects is 'the result whose place it takes';

-- one at a time is written, or signed and not issued yet
create unique index result_open on result.result (dossier_id) where state in ('DRAFT', 'SIGNED');
create unique index result_number on result.result (agency_id, year, kind, number) where number is not null;
create unique index result_mark on result.result (mark) where mark is not null;
create unique index result_correction on result.result (corrects)
  where corrects is not null and state in ('DRAFT', 'SIGNED', 'VALID');
create index result_of_dossier on result.result (dossier_id);
create index result_of_code on result.result (dossier_code);
create index result_register on result.result (agency_id, result_id desc) where number is not null;
create index result_waiting on result.result (agency_path text_pattern_ops, asked_at) where asked_at is not null;
create index result_of_person on result.result (identity_number, result_id desc)
  where state = 'VALID' and identity_number <> '';

-- What happened to it, in order.
create table result.story (
  result_id bigint not null,
  seq       int not null,
  at        timestamptz not null,
  event     text not null,
  by_id     bigint not null,
  by_name   text not null,
  note      text not null,
  constraint story_pk primary key (result_id, seq),
  constraint story_result foreign key (result_id) references result.result
);

-- The last number of each book: one for each agency, kind and year.
create table result.book (
  agency_id bigint not null,
  kind      text not null,
  year      int not null,
  last      int not null,
  constraint book_pk primary key (agency_id, kind, year)
);

-- Who took the place of an agency may read what it issued.
create table result.successor (
  agency_id bigint not null,
  path      text collate "C" not null,
  constraint successor_pk primary key (agency_id, path)
);
