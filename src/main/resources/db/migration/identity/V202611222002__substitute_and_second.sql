-- Days on which somebody is away, and who stands in meanwhile. Nothing moves: the substitute sees
-- and handles what the absent person holds, as long as it lasts.
create table identity.absence (
  id              bigint generated always as identity,
  account_id      bigint not null,
  substitute_id   bigint,
  from_on         date not null,
  -- last day, inclusive
  to_on           date not null,
  reason          text not null default '',
  entered_by      bigint not null,
  entered_by_name text not null,
  entered_at      timestamptz not null,
  -- taken back before it began
  cancelled_at    timestamptz,
  constraint absence_pk primary key (id),
  constraint absence_account_fk foreign key (account_id) references identity.account (id),
  constraint absence_substitute_fk foreign key (substitute_id) references identity.account (id),
  constraint absence_days_ck check (to_on >= from_on),
  constraint absence_substitute_ck check (substitute_id <> account_id)
);
create index absence_of_account on identity.absence (account_id, to_on) where cancelled_at is null;
create index absence_of_substitute on identity.absence (substitute_id, to_on) where cancelled_at is null;

-- Somebody works for another agency from a day to a day (biệt phái), with a role there meanwhile.
create table identity.secondment (
  id              bigint generated always as identity,
  account_id      bigint not null,
  agency_id       bigint not null,
  department_id   bigint,
  role            text not null,
  from_on         date not null,
  -- last day, inclusive
  to_on           date not null,
  -- whether the roles at home go on meanwhile, to finish what is in hand there
  keeps_home      boolean not null,
  document        text not null,
  entered_by      bigint not null,
  entered_by_name text not null,
  entered_at      timestamptz not null,
  cancelled_at    timestamptz,
  constraint secondment_pk primary key (id),
  constraint secondment_account_fk foreign key (account_id) references identity.account (id),
  constraint secondment_days_ck check (to_on >= from_on)
);
create index secondment_of_account on identity.secondment (account_id, to_on) where cancelled_at is null;
create index secondment_at_agency on identity.secondment (agency_id, to_on) where cancelled_at is null;
