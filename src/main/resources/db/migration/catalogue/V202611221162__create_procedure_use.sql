-- What is there already is published and set up everywhere, as it was used so far.
alter table catalogue.procedure add column in_use boolean not null default true;
alter table catalogue.procedure alter column in_use drop default;
comment on column catalogue.procedure.in_use is
  'whether it is published and set up where no agency of the line decided';

create table catalogue.procedure_use (
  agency_id      bigint not null,
  procedure_code text not null references catalogue.procedure (code),
  kind           text not null check (kind in ('PUBLISHED', 'SET_UP')),
  active         boolean not null,
  changed_at     timestamptz not null,
  changed_by     text not null,
  reason         text not null,
  constraint procedure_use_pk primary key (agency_id, procedure_code, kind)
);
comment on column catalogue.procedure_use.agency_id is
  'who decided, for itself and the agencies below that did not decide themselves';
