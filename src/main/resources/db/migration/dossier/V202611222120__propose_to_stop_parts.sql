-- A part of a group which the applicant did not complete in time is proposed to be stopped (NĐ 63/2024/NĐ-CP as amended by
-- NĐ 301/2026/NĐ-CP); stopping stays somebody's act. Our own parts say here too since when they wait.
alter table dossier.dossier_part add column stop_proposed_at timestamptz;
comment on column dossier.dossier_part.stop_proposed_at is
  'when those who may stop it were told that the applicant did not complete it in time; null while there is no reason to';
comment on column dossier.dossier_part.asked_at is
  'since when the applicant is to complete it, at an agency outside or in the dossier of our own; null while nothing is waited for';

update dossier.dossier_part p
   set asked_at = d.paused_at
  from dossier.dossier d
 where d.code = p.child_code
   and p.state = 'RUNNING'
   and d.status = 'AWAITING_SUPPLEMENT';

create index dossier_part_asked on dossier.dossier_part (asked_at, dossier_id, part)
  where asked_at is not null and stop_proposed_at is null;
