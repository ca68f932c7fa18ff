-- A template may limit its roles that work on dossiers, as a role given by itself may be (ADR 106, 122); null = without that limit.
alter table identity.role_template
  add column fields text[],
  add column works  text[],
  add constraint role_template_fields_check check (cardinality(fields) > 0),
  add constraint role_template_works_check check (cardinality(works) > 0);
comment on column identity.role_template.fields is 'names of fields of procedures to which its roles are limited; an assignment may narrow them further';
comment on column identity.role_template.works is 'kinds of work its roles carry: RECEIVE, ASSIGN, HANDLE, SIGN, NUMBER, RETURN';

-- whoever has none of its roles any more holds no template, and gets nothing of what it gains later
update identity.template_assignment a
   set ended_at = now()
 where a.ended_at is null
   and not exists (select 1 from identity.role_grant g where g.assignment_id = a.assignment_id and g.revoked_at is null);
