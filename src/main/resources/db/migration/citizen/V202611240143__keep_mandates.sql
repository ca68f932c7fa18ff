-- For whom somebody acts: said once in the account, or given by the person, who takes it back at any time.
create table citizen.mandate (
  mandate_id    bigint generated always as identity,
  kind          text not null check (kind in ('GUARDIAN', 'PROXY', 'ORGANISATION', 'GIVEN')),
  holder_number text collate "C" not null check (holder_number ~ '^[0-9]{12}$'),
  person_name   text not null,
  person_number text collate "C" not null,
  ground        text not null,
  last_day      date,
  written_by    bigint not null references citizen.account,
  written_at    timestamptz not null,
  ended_at      timestamptz,
  constraint mandate_pk primary key (mandate_id),
  constraint mandate_given check (kind <> 'GIVEN' or last_day is not null)
);
comment on column citizen.mandate.holder_number is 'identity number of whoever acts for the person';
comment on column citizen.mandate.written_by is 'account of the holder, or of the person where it was given';
create index mandate_holder on citizen.mandate (holder_number, mandate_id) where ended_at is null;
create index mandate_writer on citizen.mandate (written_by, mandate_id) where ended_at is null;
