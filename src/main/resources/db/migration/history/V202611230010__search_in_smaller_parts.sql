-- Words of past dossiers stand in 64 parts instead of 16: a search of a few agencies reads an index of
-- trigrams a quarter as long. The newest are walked in an index alone; at most 463 characters stand in
-- a row of it, far below what a row of an index may hold. Words are filled anew in the background.
drop table history.past_search;
create table history.past_search (
  past_id     bigint not null,
  agency_id   bigint not null,
  part        smallint not null check (part = agency_id % 64),
  received_on date not null,
  -- code, applicant, identity number and phone, without diacritics
  search_text text not null,
  primary key (past_id, agency_id, part)
) partition by list (part);

do $$
begin
  for part in 0..63 loop
    execute format(
      'create table history.past_search_%s partition of history.past_search'
      ' for values in (%s)', part, part);
  end loop;
end
$$;
create index past_search_newest on history.past_search (agency_id, received_on desc, past_id desc)
  include (search_text);
create index past_search_newest_of_all on history.past_search (received_on desc, past_id desc)
  include (search_text);
create index past_search_words on history.past_search using gin (search_text public.gin_trgm_ops);

update history.search_mark set last_number = 0;
