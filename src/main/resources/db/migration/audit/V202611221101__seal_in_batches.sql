-- Every entry gets a number of its own, and what was a chain per subject ends: a new entry carries the
-- hash of itself alone. Entries of before keep their hash and their number in the chain.
create sequence audit.entry_id;
alter table audit.entry add column id bigint not null default nextval('audit.entry_id');
alter sequence audit.entry_id owned by audit.entry.id;

-- The transaction has its number before the entry has: what the sealing goes by, see audit.sealing.
alter table audit.entry alter column id set default
  case when pg_current_xact_id() is not null then nextval('audit.entry_id') end;

drop function audit.append(text, timestamptz, bigint, text, text, text, text);
drop function audit.digest(bytea, text, bigint, timestamptz, bigint, text, text, text, text);

alter table audit.entry drop constraint entry_pk;
alter table audit.entry drop constraint entry_seq_check;
alter table audit.entry rename constraint entry_chain_check to entry_subject_check;
alter table audit.entry rename column chain to subject;
alter table audit.entry rename column seq to chain_seq;
alter table audit.entry alter column chain_seq drop not null;
alter table audit.entry add constraint entry_pk primary key (id);
create unique index entry_chain_ix on audit.entry (subject, chain_seq) where chain_seq is not null;
comment on column audit.entry.subject is 'type:id of the subject';
comment on column audit.entry.chain_seq is 'number in the chain of the subject, of entries written before the batches';
comment on column audit.entry.hash is 'SHA-256 of the entry; of those with a chain_seq, of the hash before it too';

drop index audit.entry_at_ix;
drop index audit.entry_account_ix;
create index entry_at_ix on audit.entry (at, id);
create index entry_subject_ix on audit.entry (subject, at, id);
create index entry_username_ix on audit.entry (username, at, id);
create index entry_agency_ix on audit.entry (agency_path, at, id);
create index entry_action_ix on audit.entry (action, at, id);

-- One chain of batches: every seal covers the entries of its span of numbers and the seal before.
create table audit.batch (
  number    bigint not null,
  from_id   bigint not null,
  to_id     bigint not null,
  entries   int not null,
  digest    bytea not null,
  marks     bytea not null,
  previous  bytea not null,
  sealed_at timestamptz not null,
  seal      bytea not null,
  constraint batch_pk primary key (number),
  constraint batch_to_key unique (to_id),
  constraint batch_span_check check (from_id <= to_id),
  constraint batch_entries_check check (entries > 0)
);
comment on table audit.batch is 'Seals over the trail; append-only';
comment on column audit.batch.digest is 'SHA-256 over number and hash of every entry, in order';
comment on column audit.batch.marks is 'of every entry its number and the first 8 bytes of its hash: names the one that does not fit';

-- How far the sealing is; one row, locked by whoever seals. Numbers are given before their transaction
-- commits, so a lower one may appear after a higher one. All up to horizon_id were given to
-- transactions before horizon_xid: once none of those is left, what can be seen is all there will be.
create table audit.sealing (
  one         boolean not null default true,
  batches     bigint not null default 0,
  through_id  bigint not null default 0,
  horizon_id  bigint,
  horizon_xid xid8,
  constraint sealing_pk primary key (one),
  constraint sealing_one_check check (one),
  constraint sealing_horizon_check check ((horizon_id is null) = (horizon_xid is null))
);
insert into audit.sealing default values;

create trigger batch_append_only
  before update or delete or truncate on audit.batch
  for each statement execute function audit.refuse_change();
