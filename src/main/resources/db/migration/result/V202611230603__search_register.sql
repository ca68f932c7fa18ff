-- The register of an agency by words and by notation, however many results there are.
create index result_search on result.result using gin (search_text public.gin_trgm_ops) where number is not null;
create index result_notation on result.result (agency_id, notation) where number is not null;
