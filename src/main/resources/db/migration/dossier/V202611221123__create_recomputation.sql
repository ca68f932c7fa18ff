-- A calendar was corrected: which due dates would move, and by how much; then, confirmed, they do.
create table dossier.recomputation (
  id                   bigint generated always as identity,
  agency_id            bigint not null,
  agency_path          text collate "C" not null,
  state                text not null default 'LISTING'
                       check (state in ('LISTING', 'LISTED', 'RUNNING', 'DONE')),
  -- how far the list has come
  listed_path          text collate "C" not null default '',
  listed_id            bigint not null default 0,
  asked_by             bigint not null,
  asked_by_name        text not null,
  asked_at             timestamptz not null,
  earlier              boolean not null default false,
  reason               text not null default '',
  document             text not null default '',
  confirmed_by         bigint,
  confirmed_by_username text,
  confirmed_by_name    text,
  confirmed_agency_id  bigint,
  confirmed_agency_path text,
  confirmed_at         timestamptz,
  finished_at          timestamptz,
  constraint recomputation_pk primary key (id),
  constraint recomputation_confirmed_ck check (
    (state in ('LISTING', 'LISTED')) = (confirmed_at is null)
    and (state in ('LISTING', 'LISTED') or (document <> '' and reason <> '')))
);
comment on column dossier.recomputation.earlier is
  'whether dates already promised may also move to an earlier moment';
create index recomputation_by_agency on dossier.recomputation (agency_path, id desc);
create index recomputation_unfinished on dossier.recomputation (id)
  where state in ('LISTING', 'RUNNING');

create table dossier.recomputation_row (
  recomputation_id bigint not null,
  dossier_id       bigint not null,
  code             text not null,
  version          bigint not null,
  procedure_name   text not null,
  agency_id        bigint not null,
  holder_id        bigint,
  before_at        timestamptz not null,
  before_on        date not null,
  after_at         timestamptz not null,
  after_on         date not null,
  -- working minutes from the one to the other; negative = earlier
  minutes          bigint not null,
  outcome          text check (outcome in ('MOVED', 'KEPT', 'CHANGED_SINCE', 'CALENDAR_CHANGED')),
  constraint recomputation_row_pk primary key (recomputation_id, dossier_id),
  constraint recomputation_row_of_fk foreign key (recomputation_id) references dossier.recomputation
);
create index recomputation_row_to_do on dossier.recomputation_row (recomputation_id, dossier_id)
  where outcome is null;

-- the dossiers whose clock runs, below a place of the hierarchy
create index dossier_running_by_agency on dossier.dossier (agency_path, dossier_id)
  where status in ('RECEIVED', 'IN_PROGRESS', 'AWAITING_SIGNATURE', 'APPROVED');
