-- Administrators find a person by name or account name, without diacritics.
create index account_search on identity.account
  using gin (platform.fold(full_name || ' ' || username) public.gin_trgm_ops);
