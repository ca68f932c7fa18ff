-- Authority to sign, given by a leader to somebody for a time (NĐ 30/2020/NĐ-CP art. 13); it ends by itself.
create table identity.delegation (
  delegation_id bigint generated always as identity primary key,
  giver_id      bigint not null references identity.account (id),
  taker_id      bigint not null references identity.account (id),
  agency_id     bigint not null,
  agency_path   text collate "C" not null,
  form          text not null check (form in ('KT', 'TUQ')),
  fields        text[] check (cardinality(fields) > 0),
  ground        text not null check (length(ground) <= 200),
  valid_from    date not null,
  valid_to      date not null,
  given_at      timestamptz not null,
  revoked_at    timestamptz,
  revoked_by    text,
  constraint delegation_others check (giver_id <> taker_id),
  constraint delegation_dates check (valid_to >= valid_from),
  constraint delegation_ground_named check (form <> 'TUQ' or ground <> '')
);
comment on column identity.delegation.valid_to is 'last day, inclusive';
create index delegation_by_taker on identity.delegation (taker_id, valid_to);
create index delegation_by_giver on identity.delegation (giver_id, valid_to);
