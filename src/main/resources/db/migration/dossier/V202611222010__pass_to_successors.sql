-- An agency ended: what it received and has open passes to its successors, by an explicit act that
-- works in batches.
create table dossier.passing (
  id                    bigint generated always as identity,
  predecessor_id        bigint not null,
  -- first day of the successors
  happened_on           date not null,
  stage                 text not null default 'PEOPLE' check (stage in ('PEOPLE', 'OPEN', 'PAST', 'DONE')),
  rule                  text not null check (rule in ('ONE', 'DEPARTMENT', 'PLACE')),
  -- who gets what no rule names
  rest_id               bigint not null,
  document              text not null,
  -- what was there when it was confirmed, and what has passed since
  people                int not null,
  roles                 int not null,
  open_dossiers         int not null,
  past_dossiers         int not null,
  passed_people         int not null default 0,
  passed_roles          int not null default 0,
  passed_open           int not null default 0,
  passed_past           int not null default 0,
  confirmed_by          bigint not null,
  confirmed_by_username text not null,
  confirmed_by_name     text not null,
  confirmed_agency_id   bigint not null,
  confirmed_agency_path text not null,
  confirmed_at          timestamptz not null,
  finished_at           timestamptz,
  constraint passing_pk primary key (id)
);
create unique index passing_unfinished on dossier.passing (predecessor_id) where stage <> 'DONE';
create index passing_of_predecessor on dossier.passing (predecessor_id, id desc);

-- Which successor gets a department's dossiers, an account, a member of staff without one.
create table dossier.passing_choice (
  passing_id   bigint not null,
  kind         text not null check (kind in ('DEPARTMENT', 'ACCOUNT', 'STAFF')),
  subject_id   bigint not null,
  successor_id bigint not null,
  constraint passing_choice_pk primary key (passing_id, kind, subject_id),
  constraint passing_choice_of_fk foreign key (passing_id) references dossier.passing
);

-- Which successor gets the dossiers of applicants who live at a place; without diacritics.
create table dossier.passing_place (
  passing_id   bigint not null,
  place        text not null,
  successor_id bigint not null,
  constraint passing_place_pk primary key (passing_id, place),
  constraint passing_place_of_fk foreign key (passing_id) references dossier.passing
);

-- Under the map of before, a dossier belongs to the agency that had it then, as it was when it
-- passed: figures and registers of an agency that ended are read here and never change again.
create table dossier.former_agency (
  dossier_id   bigint not null references dossier.dossier,
  agency_id    bigint not null,
  -- whether it had received it, or decided it for another
  side         text not null check (side in ('RECEIVED', 'COMPETENT')),
  until_on     date not null,
  successor_id bigint not null,
  status       text not null,
  submitted_at timestamptz not null,
  received_at  timestamptz,
  finished_at  timestamptz,
  timeliness   text,
  constraint former_agency_pk primary key (dossier_id, agency_id, side)
);
create index former_agency_submitted on dossier.former_agency (agency_id, side, submitted_at desc, dossier_id desc);
create index former_agency_register on dossier.former_agency (agency_id, received_at, dossier_id)
  where side = 'RECEIVED' and received_at is not null;
create index former_agency_handled on dossier.former_agency (agency_id, finished_at desc, dossier_id desc)
  where side = 'RECEIVED' and status in ('FINISHED', 'RETURNED');

-- The dossiers of an agency that ended, as it had them: what has passed, and what has not yet. The
-- path is that of whoever has the dossier now: rights are of today, the question is about the past.
create view dossier.received_then as
select d.dossier_id, d.code, d.version, f.agency_id, d.agency_path, d.competent_agency_id, d.competent_agency_path,
       d.holding_agency_id, d.holding_agency_path, d.procedure_code, d.procedure_name, d.procedure_version_id, d.process_id,
       d.field, d.channel, f.status, d.applicant_name, d.address, d.phone, d.sets, d.return_by, d.result_notation,
       f.submitted_at, f.received_at, d.due_at, d.due_on, d.overdue_from, d.paused_at, d.relay_due_at, f.finished_at,
       f.timeliness, d.returned_at, d.holding_department_id, d.holder_id, d.step, d.urgings, d.answer_due_at
  from dossier.former_agency f
  join dossier.dossier d on d.dossier_id = f.dossier_id
 where f.side = 'RECEIVED'
 union all
select d.dossier_id, d.code, d.version, d.agency_id, d.agency_path, d.competent_agency_id, d.competent_agency_path,
       d.holding_agency_id, d.holding_agency_path, d.procedure_code, d.procedure_name, d.procedure_version_id, d.process_id,
       d.field, d.channel, d.status, d.applicant_name, d.address, d.phone, d.sets, d.return_by, d.result_notation,
       d.submitted_at, d.received_at, d.due_at, d.due_on, d.overdue_from, d.paused_at, d.relay_due_at, d.finished_at,
       d.timeliness, d.returned_at, d.holding_department_id, d.holder_id, d.step, d.urgings, d.answer_due_at
  from dossier.dossier d;

create view dossier.taken_over_then as
select d.dossier_id, d.code, d.version, d.agency_id, d.agency_path, f.agency_id as competent_agency_id, coalesce(d.competent_agency_path, d.agency_path) as competent_agency_path,
       d.holding_agency_id, d.holding_agency_path, d.procedure_code, d.procedure_name, d.procedure_version_id, d.process_id,
       d.field, d.channel, f.status, d.applicant_name, d.address, d.phone, d.sets, d.return_by, d.result_notation,
       f.submitted_at, f.received_at, d.due_at, d.due_on, d.overdue_from, d.paused_at, d.relay_due_at, f.finished_at,
       f.timeliness, d.returned_at, d.holding_department_id, d.holder_id, d.step, d.urgings, d.answer_due_at
  from dossier.former_agency f
  join dossier.dossier d on d.dossier_id = f.dossier_id
 where f.side = 'COMPETENT'
 union all
select d.dossier_id, d.code, d.version, d.agency_id, d.agency_path, d.competent_agency_id, d.competent_agency_path,
       d.holding_agency_id, d.holding_agency_path, d.procedure_code, d.procedure_name, d.procedure_version_id, d.process_id,
       d.field, d.channel, d.status, d.applicant_name, d.address, d.phone, d.sets, d.return_by, d.result_notation,
       d.submitted_at, d.received_at, d.due_at, d.due_on, d.overdue_from, d.paused_at, d.relay_due_at, d.finished_at,
       d.timeliness, d.returned_at, d.holding_department_id, d.holder_id, d.step, d.urgings, d.answer_due_at
  from dossier.dossier d
 where d.competent_agency_id is not null;
