-- Who hands in without an identity number is recognised by phone and name. Most give their number:
-- their rows are not in this index and cost nothing more at any step.
create index dossier_by_phone_alone on dossier.dossier (phone, dossier_id)
  where identity_number is null
    and phone is not null;
