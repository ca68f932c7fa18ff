create extension if not exists unaccent;
create extension if not exists pg_trgm;

create schema platform;

-- Folds case and diacritics so that "nguyen" finds "Nguyễn"; immutable, so that it can be indexed.
create function platform.fold(t text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, NFC)));

create table platform.seed (
  name        text primary key,
  fingerprint text not null,
  loaded_at   timestamptz not null default now()
);

create table platform.idempotency (
  account_id   bigint not null,
  key          text not null check (length(key) between 1 and 100),
  request_hash text not null,
  result       text,
  created_at   timestamptz not null default now(),
  primary key (account_id, key)
);

create table platform.spring_session (
  primary_id            char(36) not null,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100),
  constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on platform.spring_session (session_id);
create index spring_session_ix2 on platform.spring_session (expiry_time);
create index spring_session_ix3 on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references platform.spring_session (primary_id) on delete cascade
);
