-- The steps a template gives a version of a procedure; processes laid down by agencies stand apart.
alter table catalogue.process_step rename to template_step;
alter table catalogue.template_step rename constraint process_step_pk to template_step_pk;

create table catalogue.process (
  id               bigint generated always as identity primary key,
  procedure_code   text not null references catalogue.procedure (code),
  agency_id        bigint not null,
  version          int not null check (version >= 1),
  status           text not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  revision         int not null check (revision >= 1),
  note             text not null,
  drafted_at       timestamptz not null,
  drafted_by       text not null,
  effective_from   date,
  ended_on         date,
  published_at     timestamptz,
  published_by     text,
  withdrawn_at     timestamptz,
  withdrawn_by     text,
  withdrawn_reason text,
  constraint process_once unique (procedure_code, agency_id, version),
  constraint process_published check (
    (status = 'DRAFT') = (published_at is null)
    and (published_at is null) = (published_by is null)
    and (published_at is null) = (effective_from is null)),
  constraint process_withdrawn check (
    (status = 'WITHDRAWN') = (withdrawn_at is not null)
    and (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null)),
  constraint process_period check (ended_on is null or ended_on >= effective_from)
);
comment on column catalogue.process.agency_id is 'who laid it down, for itself and the agencies below';
comment on column catalogue.process.revision is 'grows with each change of a draft';
comment on column catalogue.process.ended_on is
  'first day no longer in force; the first day itself when replaced before it came into force';
create unique index process_one_draft
  on catalogue.process (agency_id, procedure_code)
  where status = 'DRAFT';

create table catalogue.process_step (
  process_id  bigint not null references catalogue.process (id) on delete cascade,
  number      int not null check (number >= 1),
  name        text not null,
  kind        text not null check (kind in ('HANDLING', 'CONSULTATION', 'PARALLEL')),
  role        text not null,
  agency_kind text not null check (agency_kind in ('OWN', 'PROVINCE', 'PROVINCIAL_DEPARTMENT', 'NAMED')),
  agency_name text,
  agency_id   bigint,
  department  text not null,
  hours       int not null check (hours >= 0),
  constraint process_step_pk primary key (process_id, number),
  constraint process_step_agency check (
    (agency_kind = 'PROVINCIAL_DEPARTMENT') = (agency_name is not null)
    and (agency_kind = 'NAMED') = (agency_id is not null))
);
comment on column catalogue.process_step.hours is 'working hours';

-- Who works on a step at the same time as the unit that leads it.
create table catalogue.process_participant (
  process_id  bigint not null,
  step        int not null,
  number      int not null check (number >= 1),
  agency_kind text not null check (agency_kind in ('OWN', 'PROVINCE', 'PROVINCIAL_DEPARTMENT', 'NAMED')),
  agency_name text,
  agency_id   bigint,
  department  text not null,
  hours       int not null check (hours >= 1),
  constraint process_participant_pk primary key (process_id, step, number),
  constraint process_participant_step foreign key (process_id, step)
    references catalogue.process_step (process_id, number) on delete cascade,
  constraint process_participant_agency check (
    (agency_kind = 'PROVINCIAL_DEPARTMENT') = (agency_name is not null)
    and (agency_kind = 'NAMED') = (agency_id is not null))
);
