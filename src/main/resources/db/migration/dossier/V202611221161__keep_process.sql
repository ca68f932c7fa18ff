-- Dossiers received before follow the template of their procedure version, as they always did.
alter table dossier.dossier add column process_id bigint;
comment on column dossier.dossier.process_id is
  'process it was received under; null = the template of its procedure version';
create index dossier_running_by_process
  on dossier.dossier (process_id)
  where process_id is not null
    and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
