-- What this database was first started for; one row.
create table platform.purpose (
  one           boolean primary key default true check (one),
  demonstration boolean not null,
  started_at    timestamptz not null default now()
);
