-- The searched words stand apart from the dossier: its row is written anew at every step, and its
-- trigrams would be entered in their index anew each time.
drop index dossier.dossier_search;
create table dossier.dossier_search (
  dossier_id  bigint primary key references dossier.dossier on delete cascade,
  -- code, name, identity number and phone of the applicant, without diacritics
  search_text text not null
);
insert into dossier.dossier_search (dossier_id, search_text)
select dossier_id, search_text
  from dossier.dossier;
create index dossier_search_words on dossier.dossier_search using gin (search_text public.gin_trgm_ops);

alter table dossier.dossier drop column search_text;

-- A trigger, so that no way of writing one of these facts can leave the search behind; it does not
-- fire at the steps, which change none of them.
create function dossier.keep_searchable() returns trigger language plpgsql as $$
begin
  insert into dossier.dossier_search (dossier_id, search_text)
  values (
    new.dossier_id,
    platform.fold(concat_ws(' ', new.code, new.applicant_name, new.identity_number, new.phone)))
  on conflict (dossier_id) do update
    set search_text = excluded.search_text;
  return null;
end
$$;
create trigger dossier_searchable
  after insert or update of code, applicant_name, identity_number, phone on dossier.dossier
  for each row execute function dossier.keep_searchable();
