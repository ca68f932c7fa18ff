-- Over many agencies each list of the menu is counted along this index, without reading the table
-- and no further than the menu shows. PostgreSQL skips from agency to agency to the states wanted.
create index dossier_open_by_scope on dossier.dossier (holding_agency_path, status, overdue_from)
  include (due_at, due_on, holder_id, holding_department_id)
  where status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
-- the few received here that lie with another agency
create index dossier_elsewhere on dossier.dossier (agency_path, due_at, dossier_id)
  where holding_agency_id <> agency_id
    and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
