create schema helping;

-- Community digital teams, one of each hamlet or residential group, set up by the commune
-- (NĐ 224/2026/NĐ-CP art. 79).
create table helping.team (
  team_id     bigint generated always as identity,
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  hamlet      text not null,
  began_at    timestamptz not null,
  ended_at    timestamptz,
  constraint team_pk primary key (team_id)
);
create unique index team_of_hamlet on helping.team (agency_id, lower(hamlet)) where ended_at is null;
create index team_below on helping.team (agency_path, team_id);

-- Who helps: known by the identity number of their own account, which has to be proven.
create table helping.member (
  member_id       bigint generated always as identity,
  team_id         bigint not null references helping.team,
  identity_number text collate "C" not null check (identity_number ~ '^[0-9]{12}$'),
  full_name       text not null,
  began_at        timestamptz not null,
  ended_at        timestamptz,
  constraint member_pk primary key (member_id)
);
create unique index member_once on helping.member (team_id, identity_number) where ended_at is null;
create index member_person on helping.member (identity_number) where ended_at is null;

-- One person helped once, while present: who, by whom, and the consent as it was given.
create table helping.assistance (
  assistance_id   bigint generated always as identity,
  team_id         bigint not null references helping.team,
  helper_id       bigint not null,
  helper_name     text not null,
  identity_number text collate "C" not null check (identity_number ~ '^[0-9]{12}$'),
  full_name       text not null,
  birth_date      date,
  phone           text collate "C" not null,
  address         text not null,
  began_at        timestamptz not null,
  consent         text check (consent in ('CODE', 'PAPER')),
  consent_words   text,
  consent_file_id bigint,
  consented_at    timestamptz,
  ends_at         timestamptz,
  ended_at        timestamptz,
  constraint assistance_pk primary key (assistance_id),
  constraint assistance_consent check (
    (consent is null) = (consented_at is null)
    and (consent is null) = (consent_words is null)
    and (consent is null) = (ends_at is null)
    and (consent is not distinct from 'PAPER') = (consent_file_id is not null))
);
create index assistance_of_helper on helping.assistance (helper_id, assistance_id desc);
create index assistance_of_team on helping.assistance (team_id, began_at desc, assistance_id desc);
create index assistance_never_consented on helping.assistance (began_at) where consent is null;

-- What was handed in with help.
create table helping.assisted_dossier (
  dossier_code  text collate "C",
  assistance_id bigint not null references helping.assistance,
  sent_at       timestamptz not null,
  constraint assisted_dossier_pk primary key (dossier_code)
);
create index assisted_dossier_of on helping.assisted_dossier (assistance_id);

create view helping.assisted_read as
select dossier_code, sent_at
  from helping.assisted_dossier;
comment on view helping.assisted_read is 'dossiers handed in online with help: counted apart from those people handed in themselves';
