-- Who is reminded: results nobody fetched, supplements nobody brought.
create index dossier_unfetched on dossier.dossier (finished_at, dossier_id) where status = 'FINISHED';
create index dossier_not_supplemented on dossier.dossier (paused_at, dossier_id)
  where status = 'AWAITING_SUPPLEMENT';
