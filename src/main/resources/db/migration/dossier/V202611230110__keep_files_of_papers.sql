-- The files of the papers of a dossier. One that was a mistake is removed with a reason and stays
-- in the records.
create table dossier.paper_file (
  dossier_id  bigint not null,
  file_id     bigint not null,
  paper_id    int not null,
  source      text not null,
  added_at    timestamptz not null,
  added_by    bigint not null,
  removed_at  timestamptz,
  removed_by  bigint,
  removed_why text,
  constraint paper_file_pk primary key (dossier_id, file_id),
  constraint paper_file_source check (source in ('DIGITISED')),
  constraint paper_file_removal
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removed_why is null))
);
comment on column dossier.paper_file.file_id is 'in the records';

-- Papers that need not be digitised, and why.
create table dossier.paper_waiver (
  dossier_id bigint not null,
  paper_id   int not null,
  reason     text not null,
  note       text not null,
  waived_at  timestamptz not null,
  waived_by  bigint not null,
  constraint paper_waiver_pk primary key (dossier_id, paper_id),
  constraint paper_waiver_reason
    check (reason in ('DATA_AVAILABLE', 'SHOWN_ONLY', 'NOT_TO_BE_SCANNED', 'OTHER')),
  constraint paper_waiver_note check (reason <> 'OTHER' or note <> '')
);
