-- Over a province a list of open dossiers runs by due date and skips what is out of scope; an index
-- by path would have to read and sort them all.
drop index dossier.dossier_open_by_path;
create index dossier_open_everywhere on dossier.dossier (due_at, dossier_id)
  where status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
-- the few that ended without a result, among the many returned
create index dossier_ended_everywhere on dossier.dossier (submitted_at desc, dossier_id desc)
  where status in ('REFUSED', 'WITHDRAWN', 'STOPPED');
