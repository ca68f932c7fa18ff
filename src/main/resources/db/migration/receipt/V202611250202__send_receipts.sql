-- where people reach this system, known to the request that asked for the receipt
alter table receipt.paper add column address text not null default '';
alter table receipt.paper add column batch_id bigint;

-- What goes to the tax authority together. Its papers never change; it is sent until it is taken.
create table receipt.batch (
  batch_id    bigint generated always as identity,
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  name        text collate "C" not null,
  tax_code    text collate "C" not null,
  day         date not null,
  papers      int not null,
  state       text not null,
  attempts    int not null default 0,
  made_at     timestamptz not null,
  next_try_at timestamptz,
  sent_at     timestamptz,
  answered_at timestamptz,
  answer      text,
  reference   text,
  constraint batch_pk primary key (batch_id),
  constraint batch_name unique (name),
  constraint batch_state check (state in ('WAITING', 'TAKEN', 'REFUSED')),
  constraint batch_waits check ((state = 'WAITING') = (next_try_at is not null)),
  constraint batch_taken check (state = 'WAITING' or answered_at is not null)
);
comment on column receipt.batch.name is 'the same each time it is sent: the receiver knows what it has';
comment on column receipt.batch.sent_at is 'last attempt';
comment on column receipt.batch.reference is 'what the receiver calls it';
create index batch_to_send on receipt.batch (next_try_at) where state = 'WAITING';
create index batch_list on receipt.batch (agency_id, batch_id desc);

alter table receipt.paper add constraint paper_batch foreign key (batch_id) references receipt.batch;
alter table receipt.paper add constraint paper_sent_signed check (batch_id is null or signed_at is not null);
create index paper_to_send on receipt.paper (paper_id) where signed_at is not null and batch_id is null;
create index paper_of_batch on receipt.paper (batch_id);

create index receipt_by_id on receipt.receipt (agency_id, receipt_id desc);

-- who took an agency's place is known to the organisation
drop table receipt.successor;
