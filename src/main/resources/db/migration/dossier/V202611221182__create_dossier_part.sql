-- Interlinked groups (NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP): one request, several matters of several agencies. A matter of
-- our own agencies is a dossier with its own code, clock and agency; one of an agency outside is kept here with both numbers.
create table dossier.dossier_part (
  dossier_id     bigint not null references dossier.dossier,
  part           text not null,
  number         int not null,
  name           text not null,
  -- empty = decided by an agency of ours, as a dossier of its own
  partner        text not null,
  procedure_code text not null,
  -- the part whose result this one needs
  after_part     text,
  needs          text not null,
  core           boolean not null,
  limit_amount   int,
  limit_unit     text check (limit_unit in ('HOUR', 'WORKING_DAY')),
  verify_amount  int,
  verify_unit    text check (verify_unit in ('HOUR', 'WORKING_DAY')),
  uncounted      text not null,
  state          text not null,
  -- the dossier of our own; no foreign key from one dossier to another
  child_code     text,
  outside_number text not null default '',
  started_at     timestamptz,
  due_at         timestamptz,
  verifying      boolean not null default false,
  -- when the applicant was asked to complete it
  asked_at       timestamptz,
  ended_at       timestamptz,
  note           text not null default '',
  primary key (dossier_id, part),
  constraint dossier_part_limit_whole check ((limit_amount is null) = (limit_unit is null)),
  constraint dossier_part_verify_whole check ((verify_amount is null) = (verify_unit is null))
);

alter table dossier.dossier
  add column interlinked boolean not null default false,
  add column parent_code text;
comment on column dossier.dossier.interlinked is 'whether it stands for a whole group; its parts are in dossier_part';
comment on column dossier.dossier.parent_code is 'the dossier of the group this one is a part of';
create index dossier_interlinked on dossier.dossier (holding_agency_id, due_at, dossier_id) where status = 'INTERLINKED';
