-- How far the papers of dossiers became data, for whoever draws up figures.
create view dossier.paper_read as
select p.dossier_id, p.paper_id, p.reused,
       f.has_file as is_digital,
       f.has_file
         or (p.originals + p.copies > 0 or p.reused)
            and not exists (
                  select from dossier.paper_waiver w
                   where w.dossier_id = p.dossier_id
                     and w.paper_id = p.paper_id) as to_be_digital
  from dossier.dossier_paper p
 cross join lateral (
       select exists (
                select from dossier.paper_file f
                 where f.dossier_id = p.dossier_id
                   and f.paper_id = p.paper_id
                   and f.removed_at is null) as has_file) f;
comment on view dossier.paper_read is 'papers of the checklist: which are to be data (handed in, and nobody said that they need not be), and which are';

-- The paper that the result is, where it was signed by hand: its scan stands under number 0.
create view dossier.result_scan_read as
select f.dossier_id
  from dossier.paper_file f
 where f.paper_id = 0
   and f.removed_at is null
 group by f.dossier_id;
