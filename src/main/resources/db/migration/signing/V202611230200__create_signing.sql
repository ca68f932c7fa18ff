create schema signing;

-- A key somebody or some agency signs with, and where it is. No secret stands here in clear.
create table signing.signing_key (
  signing_key_id bigint generated always as identity,
  account_id     bigint,
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  place          text not null,
  keystore       bytea,
  driver         text,
  slot           int,
  address        text,
  credential     text,
  sealed_secret  bytea,
  sealed_token   bytea,
  picture        bytea,
  certificate    bytea not null,
  subject        text not null,
  issuer         text not null,
  serial         text not null,
  valid_from     timestamptz not null,
  valid_to       timestamptz not null,
  registered_at  timestamptz not null,
  retired_at     timestamptz,
  constraint signing_key_pk primary key (signing_key_id),
  constraint signing_key_place check (place in ('FILE', 'TOKEN', 'REMOTE')),
  constraint signing_key_file check ((place = 'FILE') = (keystore is not null)),
  constraint signing_key_token
    check ((place = 'TOKEN') = (driver is not null) and (place = 'TOKEN') = (slot is not null)),
  constraint signing_key_remote
    check ((place = 'REMOTE') = (address is not null)
           and (place = 'REMOTE') = (credential is not null)
           and (place = 'REMOTE') = (sealed_token is not null)),
  constraint signing_key_days check (valid_from < valid_to)
);
comment on column signing.signing_key.account_id is 'whose key; null = the agency''s seal';
comment on column signing.signing_key.sealed_secret is
  'passphrase or PIN of a seal, encrypted; a person''s is never kept';
comment on column signing.signing_key.sealed_token is 'bearer token of the service, encrypted';

create unique index signing_key_of_person on signing.signing_key (account_id)
  where retired_at is null and account_id is not null;
create unique index signing_key_of_agency on signing.signing_key (agency_id)
  where retired_at is null and account_id is null;
create index signing_key_below on signing.signing_key (agency_path, valid_to)
  where retired_at is null;
