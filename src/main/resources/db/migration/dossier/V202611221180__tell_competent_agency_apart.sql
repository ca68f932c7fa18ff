-- Non-territorial intake (NĐ 118/2025/NĐ-CP art. 14, NĐ 309/2026/NĐ-CP): the place of support, the place of receipt (agency_id, which
-- gives the code) and the competent agency, whose receipt starts the clock, are three things.
alter table dossier.dossier
  add column competent_agency_id   bigint,
  add column competent_agency_path text collate "C",
  add column returns_there         boolean not null default false,
  add column relay_due_at          timestamptz,
  add column support_agency_id     bigint,
  add constraint dossier_competent_whole check ((competent_agency_id is null) = (competent_agency_path is null));
comment on column dossier.dossier.competent_agency_id is 'the agency that decides, when it is not the one that received it; else null';
comment on column dossier.dossier.returns_there is 'whether the result is handed over at the competent agency rather than where the dossier was received';
comment on column dossier.dossier.relay_due_at is 'by when the desk that has it must pass it on to, or accept it for, the competent agency';

-- what an agency decides for others to whom it was handed in
create index dossier_taken_over on dossier.dossier (competent_agency_id, submitted_at desc, dossier_id desc)
  where competent_agency_id is not null;
create index dossier_taken_over_everywhere on dossier.dossier (submitted_at desc, dossier_id desc)
  where competent_agency_id is not null;
