-- Where a dossier lay before an act that may be taken back; null for every other act.
alter table dossier.dossier_event
  add column from_agency_id bigint,
  add column from_agency_path text collate "C",
  add column from_department_id bigint,
  add column from_holder_id bigint,
  add column from_officer_id bigint,
  add column from_signer_id bigint,
  add column from_step int,
  add column from_relay_due_at timestamptz;
