create schema filter;

-- Conditions of a list that somebody keeps under a name; never words searched for.
create table filter.saved_filter (
  id            bigint generated always as identity,
  place         text not null check (place in ('WORKLIST', 'REGISTER')),
  account_id    bigint not null,
  owner_name    text not null,
  agency_id     bigint not null,
  department_id bigint,
  name          text not null check (length(name) between 1 and 60),
  query         text not null check (length(query) <= 1000),
  shared        boolean not null,
  saved_at      timestamptz not null,
  constraint saved_filter_pk primary key (id),
  constraint saved_filter_once unique (account_id, place, name)
);
create index saved_filter_shared on filter.saved_filter (agency_id, place) where shared;

-- With what a list opens for somebody.
create table filter.opening_filter (
  account_id bigint not null,
  place      text not null,
  filter_id  bigint not null references filter.saved_filter on delete cascade,
  constraint opening_filter_pk primary key (account_id, place)
);
create index opening_filter_by_filter on filter.opening_filter (filter_id);
