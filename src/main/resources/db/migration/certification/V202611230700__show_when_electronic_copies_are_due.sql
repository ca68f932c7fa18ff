-- Due with its dossier, as it was when it was put before whoever signs.
alter table certification.electronic_copy add column due_at timestamptz;
