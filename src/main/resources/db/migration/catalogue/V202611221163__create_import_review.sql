-- A list somebody brought in, and what differs in it from what was there; decided one by one.
create table catalogue.import_list (
  id         bigint generated always as identity primary key,
  file_name  text not null,
  brought_at timestamptz not null,
  brought_by text not null,
  unchanged  int not null,
  rejected   jsonb not null
);
comment on column catalogue.import_list.rejected is 'lines that could not be read: number and sentence';

create table catalogue.import_difference (
  list_id        bigint not null references catalogue.import_list (id),
  number         int not null check (number >= 1),
  procedure_code text not null,
  name           text not null,
  source         jsonb not null,
  base_id        bigint references catalogue.procedure_version (id),
  columns        text[] not null,
  decision       text check (decision in ('ACCEPTED', 'KEPT')),
  reason         text,
  decided_at     timestamptz,
  decided_by     text,
  constraint import_difference_pk primary key (list_id, number),
  constraint import_difference_decided check (
    (decision is null) = (decided_at is null)
    and (decision is null) = (decided_by is null)
    and (decision is null) = (reason is null))
);
comment on column catalogue.import_difference.base_id is
  'the version it differs from; null = a procedure that was not there';
