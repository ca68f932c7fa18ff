-- the register of a year, in the order of receipt
create index dossier_register on dossier.dossier (agency_id, received_at, dossier_id)
  where received_at is not null;
-- what was finished in a month: of one agency, and over many
create index dossier_by_finish on dossier.dossier (agency_id, finished_at) where finished_at is not null;
create index dossier_by_finish_everywhere on dossier.dossier (finished_at) where finished_at is not null;
