-- A period closed: its dossiers as they were judged at its end, so that its figures never change and
-- what was corrected later can be told.
create sequence reporting.closed_period_id;
create table reporting.closed_period (
  id             bigint not null default nextval('reporting.closed_period_id'),
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  below          boolean not null,
  kind           text not null,
  year           int not null,
  number         int not null,
  from_on        date not null,
  to_on          date not null,
  dossiers       bigint not null,
  -- over all the rows in their order
  sha256         text not null,
  closed_at      timestamptz not null,
  closed_by      bigint not null,
  closed_by_name text not null,
  constraint closed_period_pk primary key (id),
  constraint closed_period_once unique (agency_id, below, kind, year, number)
);
create table reporting.closed_fact (
  closed_id       bigint not null,
  source          text not null,
  id              bigint not null,
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  from_depth      smallint not null,
  code            text not null,
  procedure_code  text not null,
  procedure_name  text not null,
  field           text not null,
  channel         text not null,
  online_level    text not null,
  non_territorial boolean not null,
  applicant_name  text not null,
  submitted_on    date not null,
  accept_by       timestamptz not null,
  received_on     date,
  due_on          date,
  closed_on       date,
  outcome         text,
  timeliness      text,
  overdue         datemultirange not null,
  apologised      boolean not null,
  -- what the applicant said of it; null = nothing
  satisfied       boolean,
  constraint closed_fact_pk primary key (closed_id, source, id, agency_id),
  constraint closed_fact_of_fk foreign key (closed_id) references reporting.closed_period
    deferrable initially deferred
);
create index closed_fact_received on reporting.closed_fact (closed_id, received_on, id);

create function reporting.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a closed period is never changed';
end $$;
create trigger closed_period_kept before update or delete or truncate on reporting.closed_period
  for each statement execute function reporting.refuse_change();
create trigger closed_fact_kept before update or delete or truncate on reporting.closed_fact
  for each statement execute function reporting.refuse_change();
