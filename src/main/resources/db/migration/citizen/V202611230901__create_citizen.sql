create schema citizen;

-- People outside the offices: one person, one open account.
create table citizen.account (
  account_id      bigint generated always as identity,
  identity_number text collate "C" not null check (identity_number ~ '^[0-9]{12}$'),
  full_name       text not null,
  birth_date      date,
  phone           text collate "C" not null default '',
  email           text not null default '',
  address         text not null default '',
  ethnic_group    text not null default '',
  language        text not null default 'VI' check (language in ('VI', 'EN')),
  proof           text not null check (proof in ('DECLARED', 'PROVIDER', 'DESK')),
  proven_at       timestamptz,
  opened_at       timestamptz not null,
  closed_at       timestamptz,
  version         bigint not null default 1,
  constraint account_pk primary key (account_id),
  constraint account_proven check ((proof = 'DECLARED') = (proven_at is null))
);
create unique index account_person on citizen.account (identity_number) where closed_at is null;
create index account_phone on citizen.account (phone) where closed_at is null and phone <> '';

-- Whom a provider of electronic identities means by a subject.
create table citizen.provider_link (
  issuer     text collate "C" not null,
  subject    text collate "C" not null,
  account_id bigint not null references citizen.account,
  linked_at  timestamptz not null,
  constraint provider_link_pk primary key (issuer, subject)
);
create index provider_link_account on citizen.provider_link (account_id);

-- Codes sent to telephones; only a salted hash is kept, and not for long.
create table citizen.one_time_code (
  code_id    uuid,
  phone      text collate "C" not null,
  purpose    text not null,
  about      text not null,
  salt       bytea not null,
  hash       bytea not null,
  tries_left int not null,
  expires_at timestamptz not null,
  constraint one_time_code_pk primary key (code_id)
);
create index one_time_code_expiry on citizen.one_time_code (expires_at);
