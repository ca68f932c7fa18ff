create schema records;

-- One row for each content in the store, under its SHA-256, from before its bytes lie there.
create table records.content (
  hash         text collate "C" not null,
  bytes        bigint not null,
  key_name     text not null,
  announced_at timestamptz not null,
  named        boolean not null default false,
  checked_at   timestamptz,
  damaged_at   timestamptz,
  constraint content_pk primary key (hash),
  constraint content_hash check (hash ~ '^[0-9a-f]{64}$'),
  constraint content_bytes check (bytes > 0)
);
comment on column records.content.key_name is 'which key sealed it first; a later upload of the same may use another';
comment on column records.content.announced_at is 'when it was last about to be stored';
comment on column records.content.named is 'whether any file is this content; it is never deleted then';
comment on column records.content.checked_at is 'when every byte of it was last compared with its name';
comment on column records.content.damaged_at is 'since when that comparison fails';

create index content_unnamed on records.content (announced_at) where not named;
create index content_to_check on records.content (checked_at nulls first) where named;
create index content_damaged on records.content (damaged_at) where damaged_at is not null;

-- The keys that ever sealed: the system does not start without them.
create table records.seal_key (
  key_name      text not null,
  first_used_at timestamptz not null,
  constraint seal_key_pk primary key (key_name)
);

-- A file of something. Never altered: one that was a mistake is withdrawn and stays.
create table records.file (
  file_id      bigint generated always as identity,
  subject_type text not null,
  subject_id   text collate "C" not null,
  name         text not null,
  hash         text collate "C" not null,
  bytes        bigint not null,
  format       text not null,
  pages        int not null,
  kept_at      timestamptz not null,
  kept_by      bigint not null,
  withdrawn_at timestamptz,
  withdrawn_by bigint,
  constraint file_pk primary key (file_id),
  constraint file_content foreign key (hash) references records.content (hash),
  constraint file_format check (format in ('PDF', 'JPEG', 'PNG', 'TIFF')),
  constraint file_pages check (pages > 0),
  constraint file_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index file_of_subject on records.file (subject_type, subject_id, file_id);
create index file_of_content on records.file (hash);
