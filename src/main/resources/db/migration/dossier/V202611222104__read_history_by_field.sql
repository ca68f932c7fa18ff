-- Whoever sees only some fields pages through an agency's past work along one stretch of these for
-- each field; a rare field would else be looked for through the whole history.
create index dossier_by_field on dossier.dossier (agency_id, field, submitted_at desc, dossier_id desc);
create index dossier_by_field_handled on dossier.dossier (agency_id, field, finished_at desc, dossier_id desc)
  where status in ('FINISHED', 'RETURNED');
