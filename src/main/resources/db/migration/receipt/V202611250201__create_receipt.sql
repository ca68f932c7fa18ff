create schema receipt;

-- Who issues: its row is locked by whoever draws a number, until the drawing transaction ends.
create table receipt.issuer (
  agency_id bigint not null,
  constraint issuer_pk primary key (agency_id)
);

-- A symbol with its stock of numbers. Printed on receipts, so never changed but for its end.
create table receipt.symbol (
  symbol_id          bigint generated always as identity,
  version            bigint not null default 1,
  agency_id          bigint not null,
  agency_path        text collate "C" not null,
  name               text not null,
  form               text not null,
  symbol             text not null,
  first_number       int not null,
  last_number        int not null,
  valid_from         date not null,
  valid_to           date,
  collector_name     text not null,
  collector_tax_code text collate "C" not null,
  delegate_name      text not null default '',
  delegate_address   text not null default '',
  agreement          text not null default '',
  tax_notified_on    date,
  entered_by         bigint not null,
  entered_by_name    text not null,
  entered_at         timestamptz not null,
  constraint symbol_pk primary key (symbol_id),
  constraint symbol_numbers check (first_number between 1 and last_number and last_number <= 99999999),
  constraint symbol_days check (valid_to is null or valid_to >= valid_from - 1),
  constraint symbol_delegate check (
    case when delegate_name = '' then delegate_address = '' and agreement = '' and tax_notified_on is null
         else delegate_address <> '' and agreement <> '' and tax_notified_on is not null end)
);
comment on column receipt.symbol.first_number is 'first of the first year; later years begin with 1';
comment on column receipt.symbol.agreement is 'number and day of the written agreement on delegation';
create unique index symbol_once on receipt.symbol (agency_id, form, symbol);

-- The last number drawn of a symbol in a year.
create table receipt.counter (
  symbol_id bigint not null,
  year      int not null,
  last      int not null,
  constraint counter_pk primary key (symbol_id, year),
  constraint counter_symbol foreign key (symbol_id) references receipt.symbol
);

-- Money that was taken and what says so. Nothing is ever deleted; what was printed never changes.
create table receipt.receipt (
  receipt_id     bigint generated always as identity,
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  key            text collate "C" not null,
  edition        int not null,
  subject_type   text collate "C" not null,
  subject_id     text collate "C" not null,
  payer_name     text not null,
  payer_address  text not null,
  means          text not null,
  collector      text not null,
  dong           bigint not null,
  collected_at   timestamptz not null,
  state          text not null default 'OWED',
  symbol_id      bigint,
  year           int,
  number         int,
  issued_at      timestamptz,
  mark           text collate "C",
  replaces       bigint,
  cancelled_at   timestamptz,
  cancelled_by   bigint,
  cancelled_by_name text,
  cancel_reason  text,
  constraint receipt_pk primary key (receipt_id),
  constraint receipt_of_symbol foreign key (symbol_id) references receipt.symbol,
  constraint receipt_replaces foreign key (replaces) references receipt.receipt,
  constraint receipt_money check (dong > 0),
  constraint receipt_means check (means in ('CASH', 'TRANSFER', 'GATEWAY', 'ON_DELIVERY')),
  constraint receipt_numbered check (num_nulls(symbol_id, year, number, issued_at, mark) in (0, 5)),
  constraint receipt_cancelled check (num_nulls(cancelled_at, cancelled_by, cancelled_by_name, cancel_reason) in (0, 4)),
  constraint receipt_state check (
    case state
      when 'OWED' then number is null and cancelled_at is null
      when 'VALID' then number is not null and cancelled_at is null
      else state = 'CANCELLED' and cancelled_at is not null
    end)
);
comment on column receipt.receipt.key is 'what the money is to whoever took it; one receipt stands for it';
comment on column receipt.receipt.edition is 'from 1; the next replaces the one before under the same key';
comment on column receipt.receipt.collector is 'who took the money; empty when a machine did';
comment on column receipt.receipt.mark is 'names the receipt in its QR code';
create unique index receipt_once on receipt.receipt (key, edition);
create unique index receipt_number on receipt.receipt (symbol_id, year, number) where number is not null;
create unique index receipt_replaced_once on receipt.receipt (replaces) where replaces is not null;
create unique index receipt_mark on receipt.receipt (mark) where mark is not null;
create index receipt_of_subject on receipt.receipt (subject_type, subject_id);
create index receipt_owed on receipt.receipt (agency_id, receipt_id) where state = 'OWED';
create index receipt_list on receipt.receipt (agency_id, collected_at desc, receipt_id desc);

create table receipt.item (
  receipt_id bigint not null,
  position   int not null,
  name       text not null,
  dong       bigint not null,
  constraint item_pk primary key (receipt_id, position),
  constraint item_receipt foreign key (receipt_id) references receipt.receipt,
  constraint item_money check (dong > 0)
);

-- The electronic edition of a receipt as issued, and the one that says it was cancelled.
create table receipt.paper (
  paper_id    bigint generated always as identity,
  receipt_id  bigint not null,
  kind        text not null,
  ordered_at  timestamptz not null,
  attempts    int not null default 0,
  next_try_at timestamptz,
  fault       text,
  signed_at   timestamptz,
  file_id     bigint,
  xml         bytea,
  xml_sha256  text collate "C",
  constraint paper_pk primary key (paper_id),
  constraint paper_receipt foreign key (receipt_id) references receipt.receipt,
  constraint paper_once unique (receipt_id, kind),
  constraint paper_kind check (kind in ('ISSUED', 'CANCELLED')),
  constraint paper_signed check (num_nulls(signed_at, file_id, xml, xml_sha256) in (0, 4)),
  constraint paper_waits check ((next_try_at is null) = (signed_at is not null))
);
comment on column receipt.paper.fault is 'code of the last refusal, without personal data';
create index paper_to_sign on receipt.paper (next_try_at) where signed_at is null;

-- Who took the place of an agency may read what it issued.
create table receipt.successor (
  agency_id bigint not null,
  path      text collate "C" not null,
  constraint successor_pk primary key (agency_id, path)
);
