-- A role may be limited below the agency it is held over; null = without that limit.
alter table identity.role_grant
  add column fields      text[],
  add column works       text[],
  add column departments bigint[],
  add constraint role_grant_fields_check check (cardinality(fields) > 0),
  add constraint role_grant_works_check check (cardinality(works) > 0),
  add constraint role_grant_departments_check check (cardinality(departments) > 0);
comment on column identity.role_grant.fields is 'names of fields of procedures whose dossiers it is for';
comment on column identity.role_grant.works is 'kinds of work it carries: RECEIVE, ASSIGN, HANDLE, SIGN, NUMBER, RETURN';
comment on column identity.role_grant.departments is 'departments in which dossiers must lie to be acted on';
