-- Whoever stands at the counter may be the one who handed the dossier in for somebody else: their
-- name and numbers find it too.
create or replace function dossier.keep_searchable() returns trigger language plpgsql as $$
begin
  insert into dossier.dossier_search (dossier_id, search_text)
  values (
    new.dossier_id,
    platform.fold(concat_ws(
      ' ', new.code, new.applicant_name, new.identity_number, new.phone,
      new.submitter_name, new.submitter_identity, new.submitter_phone)))
  on conflict (dossier_id) do update
    set search_text = excluded.search_text;
  return null;
end
$$;
drop trigger dossier_searchable on dossier.dossier;
create trigger dossier_searchable
  after insert or update of
    code, applicant_name, identity_number, phone, submitter_name, submitter_identity, submitter_phone
  on dossier.dossier
  for each row execute function dossier.keep_searchable();
update dossier.dossier_search s
   set search_text = platform.fold(concat_ws(
         ' ', d.code, d.applicant_name, d.identity_number, d.phone,
         d.submitter_name, d.submitter_identity, d.submitter_phone))
  from dossier.dossier d
 where d.dossier_id = s.dossier_id
   and d.submitter_name is not null;

-- What an agency handles for another one, the newest first: the few that a search over everything
-- one may see would else look for among all dossiers.
create index dossier_held_for_another on dossier.dossier (holding_agency_id, submitted_at desc, dossier_id desc)
  where holding_agency_id <> agency_id;
