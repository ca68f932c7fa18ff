create schema audit;

-- One chain per subject: entries are numbered from 1 and each carries the hash of all before it.
create table audit.entry (
  chain       text not null,
  seq         bigint not null,
  at          timestamptz not null,
  account_id  bigint not null,
  username    text not null,
  agency_path text not null,
  action      text not null,
  details     text not null,
  hash        bytea not null,
  constraint entry_pk primary key (chain, seq),
  constraint entry_chain_check check (chain like '_%:_%' and length(chain) <= 200),
  constraint entry_seq_check check (seq > 0)
);
comment on table audit.entry is 'What was done, by whom; append-only';
comment on column audit.entry.chain is 'type:id of the subject';
comment on column audit.entry.details is 'small facts as JSON text, kept as written because it is hashed';

create index entry_at_ix on audit.entry (at);
create index entry_account_ix on audit.entry (account_id, at);

-- The canonical form of an entry: a JSON array after the previous hash, the time in microseconds.
create function audit.digest(
  previous bytea, chain text, seq bigint, at timestamptz, account_id bigint, username text,
  agency_path text, action text, details text
) returns bytea language sql stable parallel safe
  return sha256(
    previous || convert_to(
      json_build_array(
        chain, seq, (extract(epoch from at) * 1000000)::bigint, account_id, username,
        agency_path, action, details)::text,
      'UTF8'));

-- Appends in one round trip. Two writers of one chain meet at its primary key: the second waits for
-- the first to end and then, with a fresh view of the chain, follows it. No lock table to fill up.
create function audit.append(
  of_chain text, happened_at timestamptz, by_account bigint, by_username text, in_agency text,
  did text, facts text
) returns bigint language plpgsql as $$
declare
  written bigint;
begin
  loop
    insert into audit.entry
      (chain, seq, at, account_id, username, agency_path, action, details, hash)
    select of_chain, next.seq, happened_at, by_account, by_username, in_agency, did, facts,
           audit.digest(
             next.previous, of_chain, next.seq, happened_at, by_account, by_username, in_agency,
             did, facts)
      from (select coalesce(last.seq, 0) + 1 as seq, coalesce(last.hash, ''::bytea) as previous
              from (values (1)) always
              left join lateral (
                   select e.seq, e.hash
                     from audit.entry e
                    where e.chain = of_chain
                    order by e.seq desc
                    limit 1) last on true) next
    on conflict on constraint entry_pk do nothing
    returning entry.seq into written;
    if written is not null then
      return written;
    end if;
  end loop;
end
$$;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_append_only
  before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
