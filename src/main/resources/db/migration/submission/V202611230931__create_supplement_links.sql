-- Links by which a person hands in what was asked for, without signing in; only hashes are kept.
create table submission.supplement_link (
  token_hash   bytea,
  dossier_code text collate "C" not null,
  made_at      timestamptz not null,
  constraint supplement_link_pk primary key (token_hash)
);
create index supplement_link_made on submission.supplement_link (made_at);
