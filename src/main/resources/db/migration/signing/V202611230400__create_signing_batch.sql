-- Papers somebody signed together. The PIN is in the memory of the process that works on them.
create table signing.batch (
  batch_id   bigint generated always as identity,
  account_id bigint not null,
  begun_at   timestamptz not null,
  beat_at    timestamptz not null,
  done_at    timestamptz,
  constraint batch_pk primary key (batch_id)
);
comment on column signing.batch.beat_at is 'when the process at work last said that it lives';
create index batch_unfinished on signing.batch (beat_at) where done_at is null;

create table signing.batch_row (
  batch_id   bigint not null,
  place      int not null,
  kind       text not null,
  paper_id   bigint not null,
  version    bigint not null,
  title      text not null,
  subject    text not null,
  address    text not null,
  was_read   boolean not null,
  begun_at   timestamptz,
  outcome    text,
  refusal    text,
  arguments  text[],
  number     text,
  settled_at timestamptz,
  constraint batch_row_pk primary key (batch_id, place),
  constraint batch_row_paper unique (batch_id, kind, paper_id),
  constraint batch_row_of_fk foreign key (batch_id) references signing.batch,
  constraint batch_row_settled check ((outcome is null) = (settled_at is null)),
  constraint batch_row_refusal check ((outcome is not distinct from 'REFUSED') = (refusal is not null))
);
comment on column signing.batch_row.was_read is 'whether the signer had opened this version before';
comment on column signing.batch_row.begun_at is
  'when its signing began: a process that dies afterwards leaves it unsure';

-- Which papers somebody has opened in the tray.
create table signing.paper_read (
  account_id bigint not null,
  kind       text not null,
  paper_id   bigint not null,
  version    bigint not null,
  read_at    timestamptz not null,
  constraint paper_read_pk primary key (account_id, kind, paper_id, version)
);
