-- What an agency declares of a period because the system cannot know it (indices 5, 6 and 8). Each
-- version is a row; none is ever changed.
create sequence evaluation.declaration_id;
create table evaluation.declaration (
  id                  bigint not null default nextval('evaluation.declaration_id'),
  agency_id           bigint not null,
  from_on             date not null,
  to_on               date not null,
  period              text not null,
  version             int not null,
  listed              int,
  on_the_spot         int,
  at_desk             int,
  posted              boolean,
  petitions           int,
  petitions_on_time   int,
  petitions_prolonged int,
  ground              text not null,
  declared_at         timestamptz not null,
  declared_by         bigint not null,
  declared_by_name    text not null,
  constraint declaration_pk primary key (id),
  constraint declaration_version unique (agency_id, from_on, to_on, version)
);

-- What somebody else found of it: the same figures, right or put right.
create table evaluation.appraisal (
  declaration_id      bigint not null references evaluation.declaration,
  listed              int,
  on_the_spot         int,
  at_desk             int,
  posted              boolean,
  petitions           int,
  petitions_on_time   int,
  petitions_prolonged int,
  note                text not null,
  appraised_at        timestamptz not null,
  appraised_by        bigint not null,
  appraised_by_name   text not null,
  constraint appraisal_pk primary key (declaration_id)
);

create function evaluation.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'declarations and appraisals are never changed';
end $$;
create trigger declaration_kept before update or delete or truncate on evaluation.declaration
  for each statement execute function evaluation.refuse_change();
create trigger appraisal_kept before update or delete or truncate on evaluation.appraisal
  for each statement execute function evaluation.refuse_change();
