-- Somebody leaves or moves: what lay in their hands goes to others, row by row.
create table dossier.desk_pass (
  id          bigint generated always as identity,
  agency_id   bigint not null,
  agency_path text not null,
  from_id     bigint not null,
  from_name   text not null,
  passed_by   bigint not null,
  by_name     text not null,
  reason      text not null check (length(reason) between 1 and 500),
  asked_at    timestamptz not null,
  done_at     timestamptz,
  constraint desk_pass_pk primary key (id)
);
create index desk_pass_by_agency on dossier.desk_pass (agency_path, id desc);
create index desk_pass_unfinished on dossier.desk_pass (id) where done_at is null;

create table dossier.desk_pass_row (
  pass_id    bigint not null references dossier.desk_pass,
  dossier_id bigint not null references dossier.dossier,
  code       text not null,
  version    bigint not null,
  to_id      bigint not null,
  outcome    text check (outcome in ('PASSED', 'CHANGED', 'NOT_ALLOWED')),
  constraint desk_pass_row_pk primary key (pass_id, dossier_id)
);
comment on column dossier.desk_pass_row.version is
  'as seen by whoever passed the desk on; what changed since is left alone';
create index desk_pass_row_to_do on dossier.desk_pass_row (pass_id, dossier_id) where outcome is null;
