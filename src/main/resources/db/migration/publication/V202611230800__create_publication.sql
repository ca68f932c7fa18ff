create schema publication;

-- What stands at the head of an agency's board; the row is also what those who post wait for.
create table publication.board (
  agency_id       bigint primary key,
  desk_place      text not null default '',
  desk_phone      text not null default '',
  petition_place  text not null default '',
  petition_phone  text not null default '',
  version         bigint not null default 0
);

-- What hangs at the desk and what hung there: never changed but for its end.
create table publication.posting (
  posting_id           bigint generated always as identity primary key,
  agency_id            bigint not null references publication.board (agency_id),
  procedure_code       text not null,
  procedure_version_id bigint not null,
  procedure_version    int not null check (procedure_version >= 1),
  means                text not null check (means in ('PAPER', 'ELECTRONIC', 'BOTH')),
  posted_at            timestamptz not null,
  posted_by            bigint not null,
  posted_by_name       text not null,
  ended_at             timestamptz,
  ended_by             bigint,
  ended_by_name        text,
  ended_as             text check (ended_as in ('REPLACED', 'TAKEN_DOWN')),
  constraint posting_end check (
    (ended_at is null) = (ended_by is null)
    and (ended_at is null) = (ended_by_name is null)
    and (ended_at is null) = (ended_as is null))
);
comment on column publication.posting.procedure_version_id is
  'the version on the paper or the screen; the catalogue keeps it for ever';
comment on column publication.posting.posted_by is 'account; 0 for the system itself';

-- One posting of a procedure hangs at a desk; counts over many agencies read nothing but this.
create unique index posting_hanging on publication.posting (agency_id, procedure_code)
  include (procedure_version_id)
  where ended_at is null;

create index posting_history on publication.posting (agency_id, procedure_code, posting_id);
