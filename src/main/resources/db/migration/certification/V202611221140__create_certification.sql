create schema certification;

-- How a unit works; a unit without a row sends what it takes in to its leaders.
create table certification.unit_practice (
  agency_id         bigint primary key,
  sign_at_counter   boolean not null,
  print_testimony   boolean not null,
  version           bigint not null default 1
);

-- Who may sign certifications of a unit, and in what capacity the name stands in the book.
create sequence certification.signer_id;
create table certification.signer (
  signer_id   bigint primary key default nextval('certification.signer_id'),
  agency_id   bigint not null,
  full_name   text not null,
  title       text not null,
  capacity    text not null check (capacity in ('HEAD', 'DEPUTY', 'AUTHORISED')),
  ground      text not null,
  valid_from  date not null,
  valid_to    date,
  check (valid_to is null or valid_to >= valid_from)
);
create index signer_of_agency on certification.signer (agency_id);

-- A book of one year; its row is the counter of its numbers, locked by whoever draws one.
create table certification.book (
  agency_id    bigint not null,
  kind         text not null check (kind in ('COPY', 'SIGNATURE')),
  year         int not null,
  agency_path  text collate "C" not null,
  last         int not null,
  voided       int not null default 0,
  pages        bigint not null default 0,
  pieces       bigint not null default 0,
  fees         bigint not null default 0,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  closed_by    text,
  primary key (agency_id, kind, year)
);

-- One person at the counter: who, what was paid and how. Distributed by agency, as the books are.
create sequence certification.request_id;
create table certification.request (
  request_id      bigint not null default nextval('certification.request_id'),
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  full_name       text not null,
  identity_number text,
  birth_date      date,
  phone           text,
  address         text,
  fee             bigint not null check (fee >= 0),
  paid_by         text not null check (paid_by in ('CASH', 'TRANSFER', 'EXEMPT')),
  exemption       text not null default '',
  taken_at        timestamptz not null,
  taken_by        bigint not null,
  taken_by_name   text not null,
  primary key (request_id, agency_id),
  constraint request_exemption_named check ((paid_by = 'EXEMPT') = (exemption <> ''))
);
create index request_of_clerk on certification.request (taken_by, request_id desc);

-- A line of a book: one kind of paper of one request. It has a number once it is signed.
create sequence certification.entry_id;
create table certification.entry (
  entry_id        bigint not null default nextval('certification.entry_id'),
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  request_id      bigint not null,
  dossier_id      bigint not null,
  dossier_code    text not null,
  kind            text not null check (kind in ('COPY', 'SIGNATURE')),
  state           text not null check (state in ('WAITING', 'CERTIFIED', 'VOID', 'DROPPED')),
  year            int,
  number          int,
  full_name       text not null,
  identity_number text,
  paper           text not null,
  pages           int not null check (pages between 0 and 9999),
  pieces          int not null check (pieces between 1 and 999),
  signatures      int not null check (signatures between 0 and 99),
  fee             bigint not null check (fee >= 0),
  certified_at    timestamptz,
  certified_on    date,
  certified_by    bigint,
  signer_name     text,
  signer_title    text,
  signer_capacity text,
  reason          text not null default '',
  corrections     int not null default 0,
  version         bigint not null default 1,
  search_text     text generated always as
    (platform.fold(full_name || ' ' || coalesce(identity_number, '') || ' ' || paper || ' ' || coalesce(number::text, ''))) stored,
  primary key (entry_id, agency_id),
  constraint entry_number_unique unique (agency_id, kind, year, number),
  constraint entry_numbered_when_signed check
    ((state in ('CERTIFIED', 'VOID')) = (number is not null) and (number is null) = (certified_on is null)),
  foreign key (request_id, agency_id) references certification.request
);
create index entry_waiting on certification.entry (agency_id, entry_id) where state = 'WAITING';
create index entry_of_dossier on certification.entry (dossier_id);
create index entry_of_request on certification.entry (request_id);
create index entry_of_day on certification.entry (agency_id, kind, certified_on, number) where number is not null;
create index entry_search on certification.entry using gin (search_text public.gin_trgm_ops);

-- What was done to a line; what stood there before is kept with the reason.
create table certification.entry_event (
  entry_id   bigint not null,
  agency_id  bigint not null,
  seq        int not null,
  at         timestamptz not null,
  action     text not null check (action in ('TAKEN', 'CERTIFIED', 'CORRECTED', 'VOIDED', 'DROPPED')),
  actor_id   bigint not null,
  actor_name text not null,
  reason     text not null default '',
  before     jsonb,
  primary key (entry_id, agency_id, seq),
  foreign key (entry_id, agency_id) references certification.entry
);
create function certification.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was done to a line of a certification book is never changed';
end $$;
create trigger entry_event_append_only before update or delete or truncate on certification.entry_event
  for each statement execute function certification.refuse_change();

-- Kinds of paper a unit is asked for, to be offered the most used first.
create table certification.paper_use (
  agency_id bigint not null,
  kind      text not null check (kind in ('COPY', 'SIGNATURE')),
  paper     text not null,
  used      bigint not null,
  used_on   date not null,
  primary key (agency_id, kind, paper)
);

-- What a clerk is typing in the lane, one per person, until it is saved.
create table certification.lane_draft (
  account_id bigint primary key,
  content    jsonb not null,
  saved_at   timestamptz not null
);
