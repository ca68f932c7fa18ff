-- The roles of a position, defined by the province; assigning one gives them at once.
create table identity.role_template (
  template_id bigint generated always as identity primary key,
  province_id bigint not null,
  name        text not null check (length(name) between 1 and 120),
  roles       text[] not null check (cardinality(roles) > 0),
  version     bigint not null default 1,
  constraint role_template_name_unique unique (province_id, name)
);

create table identity.template_assignment (
  assignment_id bigint generated always as identity primary key,
  template_id   bigint not null references identity.role_template (template_id),
  account_id    bigint not null references identity.account (id),
  agency_id     bigint not null,
  fields        text[] check (cardinality(fields) > 0),
  valid_from    date not null,
  valid_to      date,
  ended_at      timestamptz,
  constraint template_assignment_dates check (valid_to is null or valid_to >= valid_from)
);
comment on column identity.template_assignment.fields is 'to which the roles that work on dossiers are limited; null = to none';
create index template_assignment_by_template on identity.template_assignment (template_id, assignment_id) where ended_at is null;
create index template_assignment_by_account on identity.template_assignment (account_id) where ended_at is null;

alter table identity.role_grant add column assignment_id bigint references identity.template_assignment (assignment_id);
comment on column identity.role_grant.assignment_id is 'the template it came from; null = given by itself';
create index role_grant_by_assignment on identity.role_grant (assignment_id) where assignment_id is not null;
