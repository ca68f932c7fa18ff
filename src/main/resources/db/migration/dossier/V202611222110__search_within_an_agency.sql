-- Words stand once for each agency that sees the dossier: the one that received it, the one that
-- decides it, the one that handles it. They are kept in parts by agency, each with an index of its
-- own: words were looked for in the whole province, whose lists of trigrams are long, and two of
-- three dossiers found were somebody else's. Over many agencies dossier_search serves as before.
create table dossier.agency_search (
  dossier_id   bigint not null references dossier.dossier on delete cascade,
  agency_id    bigint not null,
  -- agencies of the same remainder share a part, which a search names: to let PostgreSQL choose it
  -- took as long as to search it
  part         smallint not null check (part = agency_id % 16),
  submitted_at timestamptz not null,
  -- code, names, identity numbers and phones of applicant and submitter, without diacritics
  search_text  text not null,
  primary key (dossier_id, agency_id, part)
) partition by list (part);

do $$
begin
  for part in 0..15 loop
    execute format(
      'create table dossier.agency_search_%s partition of dossier.agency_search'
      ' for values in (%s)', part, part);
  end loop;
end
$$;

insert into dossier.agency_search (dossier_id, agency_id, part, submitted_at, search_text)
select d.dossier_id, a.agency_id, a.agency_id % 16, d.submitted_at,
       platform.fold(concat_ws(
         ' ', d.code, d.applicant_name, d.identity_number, d.phone,
         d.submitter_name, d.submitter_identity, d.submitter_phone))
  from dossier.dossier d
 cross join lateral (
       select d.agency_id
        union
       select d.holding_agency_id
        union
       select d.competent_agency_id
        where d.competent_agency_id is not null) a;

-- frequent words: the newest dossiers are walked until enough have them
create index agency_search_newest on dossier.agency_search (agency_id, submitted_at desc, dossier_id desc);
-- rare words
create index agency_search_words on dossier.agency_search using gin (search_text public.gin_trgm_ops);

create function dossier.keep_agency_searchable() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from dossier.agency_search
     where dossier_id = new.dossier_id
       and agency_id not in (
             new.agency_id, new.holding_agency_id, coalesce(new.competent_agency_id, new.agency_id));
  end if;
  insert into dossier.agency_search (dossier_id, agency_id, part, submitted_at, search_text)
  select distinct new.dossier_id, agency_id, agency_id % 16, new.submitted_at,
         platform.fold(concat_ws(
           ' ', new.code, new.applicant_name, new.identity_number, new.phone,
           new.submitter_name, new.submitter_identity, new.submitter_phone))
    from unnest(array[new.agency_id, new.holding_agency_id, new.competent_agency_id]) agency_id
   where agency_id is not null
  on conflict (dossier_id, agency_id, part) do update
    set submitted_at = excluded.submitted_at,
        search_text = excluded.search_text
   where agency_search.submitted_at <> excluded.submitted_at
      or agency_search.search_text <> excluded.search_text;
  return null;
end
$$;

create trigger dossier_agency_searchable
  after insert or update of
    code, applicant_name, identity_number, phone, submitter_name, submitter_identity, submitter_phone,
    submitted_at, agency_id, competent_agency_id
  on dossier.dossier
  for each row execute function dossier.keep_agency_searchable();

-- Every step names the agency that handles the dossier; few change it.
create trigger dossier_agency_searchable_elsewhere
  after update of holding_agency_id on dossier.dossier
  for each row
  when (old.holding_agency_id is distinct from new.holding_agency_id)
  execute function dossier.keep_agency_searchable();
