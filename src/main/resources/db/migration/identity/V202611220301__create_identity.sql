create schema identity;

create table identity.account (
  id                   bigint generated always as identity,
  username             text not null,
  full_name            text not null,
  position             text not null,
  agency_id            bigint not null,
  department_id        bigint,
  staff_id             bigint,
  password_hash        text,
  must_change_password boolean not null default false,
  enabled              boolean not null default true,
  demonstration        boolean not null default false,
  created_at           timestamptz not null,
  version              bigint not null default 1,
  constraint account_pk primary key (id),
  constraint account_username_check check (username = lower(username) and length(username) between 3 and 60),
  constraint account_full_name_check check (length(full_name) between 1 and 120),
  constraint account_position_check check (length(position) between 1 and 200)
);
comment on column identity.account.version is 'grows with every change of the account or its roles; a cached actor of another version is stale';
comment on column identity.account.password_hash is 'Argon2id; null until the one-time link has been used';
create unique index account_username_key on identity.account (username);
create index account_agency_ix on identity.account (agency_id, full_name, id);

create table identity.role_grant (
  id         bigint generated always as identity,
  account_id bigint not null,
  role       text not null,
  agency_id  bigint not null,
  valid_from date not null,
  valid_to   date,
  revoked_at timestamptz,
  constraint role_grant_pk primary key (id),
  constraint role_grant_account_fk foreign key (account_id) references identity.account (id),
  constraint role_grant_dates_check check (valid_to is null or valid_to >= valid_from)
);
comment on column identity.role_grant.valid_to is 'last day, inclusive';
create index role_grant_account_ix on identity.role_grant (account_id);

-- Counted by the hash of what was typed, known or not, so that an unknown name behaves like a known one.
create table identity.sign_in_attempt (
  key            bytea not null,
  failures       int not null,
  last_failed_at timestamptz not null,
  blocked_until  timestamptz,
  constraint sign_in_attempt_pk primary key (key)
);
create index sign_in_attempt_last_ix on identity.sign_in_attempt (last_failed_at);

create table identity.api_session (
  token_hash bytea not null,
  account_id bigint not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint api_session_pk primary key (token_hash),
  constraint api_session_account_fk foreign key (account_id) references identity.account (id)
);
create index api_session_account_ix on identity.api_session (account_id);
create index api_session_expiry_ix on identity.api_session (expires_at);

create table identity.one_time_link (
  token_hash bytea not null,
  purpose    text not null,
  account_id bigint,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_account_fk foreign key (account_id) references identity.account (id),
  constraint one_time_link_purpose_check check (
    (purpose = 'FIRST_ADMINISTRATOR' and account_id is null)
    or (purpose = 'PASSWORD' and account_id is not null))
);
create index one_time_link_account_ix on identity.one_time_link (account_id);
