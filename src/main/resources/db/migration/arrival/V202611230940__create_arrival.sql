create schema arrival;

-- What came without its applicant and waits for the desk: a dossier, or what was asked for.
create table arrival.arrival (
  arrival_id     bigint generated always as identity,
  code           text collate "C" not null,
  kind           text not null check (kind in ('DOSSIER', 'SUPPLEMENT')),
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  field          text not null,
  procedure_name text not null,
  applicant      text not null,
  channel        text not null,
  note           text not null default '',
  arrived_at     timestamptz not null,
  first_at       timestamptz not null,
  second_at      timestamptz not null,
  answer_by      timestamptz not null,
  warned         int not null default 0,
  warn_next      timestamptz,
  taken_by       bigint,
  taken_by_name  text not null default '',
  answered_at    timestamptz,
  constraint arrival_pk primary key (arrival_id)
);
create unique index arrival_waiting on arrival.arrival (code, kind) where answered_at is null;
create index arrival_queue on arrival.arrival (answer_by, arrival_id) where answered_at is null;
create index arrival_warning on arrival.arrival (warn_next) where answered_at is null and warn_next is not null;
create index arrival_taken on arrival.arrival (taken_by) where answered_at is null and taken_by is not null;
create index arrival_code on arrival.arrival (code);
