create schema dossier;

create sequence dossier.dossier_id;

create table dossier.dossier (
  dossier_id            bigint primary key default nextval('dossier.dossier_id'),
  code                  text not null constraint dossier_code_unique unique,
  version               bigint not null default 1,
  -- where it was received; also the agency of the code
  agency_id             bigint not null,
  agency_path           text collate "C" not null,
  procedure_version_id  bigint not null,
  procedure_code        text not null,
  procedure_name        text not null,
  field                 text not null,
  channel               text not null check (channel in ('COUNTER', 'ONLINE', 'POST')),
  status                text not null,
  resumes_to            text,
  -- where it is now
  holding_agency_id     bigint not null,
  holding_agency_path   text collate "C" not null,
  holding_department_id bigint,
  holder_id             bigint,
  officer_id            bigint,
  signer_id             bigint,
  step                  int not null,
  -- time
  submitted_at          timestamptz not null,
  received_at           timestamptz,
  received_by           bigint,
  clock_started_at      timestamptz,
  limit_amount          int,
  limit_unit            text check (limit_unit in ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY')),
  due_at                timestamptz,
  due_on                date,
  overdue_from          timestamptz,
  paused_at             timestamptz,
  supplements           int not null default 0,
  reappointments        int not null default 0,
  finished_at           timestamptz,
  returned_at           timestamptz,
  result_number         int,
  result_notation       text,
  -- people
  applicant_name        text not null,
  identity_number       text,
  phone                 text,
  email                 text,
  address               text,
  ethnic_group          text,
  submitter_name        text,
  submitter_identity    text,
  submitter_phone       text,
  submitter_ground      text,
  received_by_name      text,
  sets                  int not null default 1 check (sets between 1 and 99),
  return_by             text not null check (return_by in ('COUNTER', 'POST', 'ONLINE')),
  note                  text,
  search_text           text generated always as
    (platform.fold(code || ' ' || applicant_name || ' ' || coalesce(identity_number, '') || ' ' || coalesce(phone, ''))) stored,
  constraint dossier_limit_whole check ((limit_amount is null) = (limit_unit is null)),
  constraint dossier_due_whole check ((due_at is null) = (due_on is null) and (due_at is null) = (overdue_from is null))
);

-- worklists: what is open at an agency, by due date
create index dossier_open_by_due on dossier.dossier (holding_agency_id, due_at, dossier_id)
  where status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
-- the same over a province
create index dossier_open_by_path on dossier.dossier (holding_agency_path, due_at, dossier_id)
  where status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
create index dossier_by_holder on dossier.dossier (holder_id, due_at, dossier_id)
  where status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
-- registers and history
create index dossier_by_receipt on dossier.dossier (agency_id, submitted_at desc, dossier_id desc);
create index dossier_by_receipt_everywhere on dossier.dossier (submitted_at desc, dossier_id desc);
create index dossier_by_identity on dossier.dossier (identity_number, dossier_id) where identity_number is not null;
create index dossier_search on dossier.dossier using gin (search_text public.gin_trgm_ops);

create table dossier.dossier_paper (
  dossier_id bigint not null references dossier.dossier,
  paper_id   int not null,
  name       text not null,
  originals  int not null check (originals between 0 and 999),
  copies     int not null check (copies between 0 and 999),
  required   boolean not null,
  primary key (dossier_id, paper_id)
);

create table dossier.dossier_event (
  dossier_id    bigint not null references dossier.dossier,
  seq           bigint not null,
  at            timestamptz not null,
  action        text not null,
  actor_id      bigint not null,
  actor_name    text not null,
  agency_id     bigint not null,
  department_id bigint,
  from_status   text,
  to_status     text not null,
  step          int not null,
  to_agency_id  bigint not null,
  to_department_id bigint,
  to_holder_id  bigint,
  note          text not null default '',
  due_before    timestamptz,
  due_after     timestamptz,
  primary key (dossier_id, seq)
);

create function dossier.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events of a dossier are never changed';
end $$;
create trigger dossier_event_append_only before update or delete or truncate on dossier.dossier_event
  for each statement execute function dossier.refuse_change();

create table dossier.dossier_pause (
  dossier_id bigint not null references dossier.dossier,
  from_at    timestamptz not null,
  to_at      timestamptz not null,
  primary key (dossier_id, from_at),
  check (to_at >= from_at)
);

-- Running number of a day (code) or a year (register of results); locked in the transaction that uses it.
create table dossier.counter (
  agency_id bigint not null,
  series    text not null,
  last      int not null,
  primary key (agency_id, series)
);

-- Numbers of the law, by date; a row with a procedure goes before the general one.
create table dossier.policy (
  procedure_code                     text not null default '',
  effective_from                     date not null,
  supplement_requests                int not null,
  supplement_within_working_days     int,
  supplement_at_intake               text not null check (supplement_at_intake in ('PAUSE', 'RESTART')),
  supplement_after_appraisal         text not null check (supplement_after_appraisal in ('PAUSE', 'RESTART')),
  reappointments                     int not null,
  apology_days_before                int not null,
  ground                             text not null,
  primary key (procedure_code, effective_from)
);
insert into dossier.policy values
  ('', date '2018-06-21', 1, 3, 'PAUSE', 'RESTART', 1, 1, 'NĐ 61/2018/NĐ-CP Điều 11, 17, 19'),
  ('', date '2025-07-01', 1, 3, 'PAUSE', 'RESTART', 1, 1, 'NĐ 118/2025/NĐ-CP (các điều cùng số của NĐ 61/2018/NĐ-CP)');

create table dossier.intake_draft (
  account_id bigint primary key,
  content    jsonb not null,
  saved_at   timestamptz not null
);
