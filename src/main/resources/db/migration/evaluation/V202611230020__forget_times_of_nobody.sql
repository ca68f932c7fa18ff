-- Times of units over dossiers by which nobody is judged, as those refused before they were received, were
-- kept and counted; they are read anew, and so forgotten.
insert into evaluation.stale_dossier (dossier_id)
select distinct u.dossier_id
  from evaluation.unit_time u
 where not exists (
       select
         from evaluation.judged j
        where j.source = 'D'
          and j.id = u.dossier_id);
