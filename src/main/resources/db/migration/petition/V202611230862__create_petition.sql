create schema petition;

-- The register (sổ) of an agency: numbers without gaps within a year.
create table petition.counter (
  agency_id bigint not null,
  year      int not null,
  last      int not null,
  primary key (agency_id, year)
);

create table petition.petition (
  petition_id          bigint generated always as identity primary key,
  code                 text not null constraint petition_code unique,
  version              bigint not null default 0,
  status               text not null,
  source               text not null check (source in ('WEB', 'PHONE', 'PAPER', 'DESK')),
  sender_name          text not null,
  sender_address       text not null,
  sender_phone         text not null,
  sender_email         text not null default '',
  content              text not null,
  proposed             text check (proposed in ('CONDUCT', 'RULE')),
  concern              text check (concern in ('CONDUCT', 'RULE')),
  dossier_code         text not null default '',
  procedure_code       text not null default '',
  procedure_name       text not null default '',
  received_agency_id   bigint not null,
  received_agency_path text not null,
  received_at          timestamptz not null,
  received_by          bigint not null,
  received_by_name     text not null default '',
  publishable          boolean not null,
  agency_id            bigint not null,
  agency_path          text not null,
  handler_id           bigint,
  handler_name         text not null default '',
  against_id           bigint,
  sealed               boolean not null default false,
  from_at              timestamptz not null,
  refuse_days          int not null,
  ask_days             int not null,
  forward_days         int not null,
  handle_days          int not null,
  publish_days         int not null,
  step_due_at          timestamptz,
  due_at               timestamptz not null,
  paused_at            timestamptz,
  paused_from          text,
  asked                boolean not null default false,
  settled_at           timestamptz,
  late                 boolean,
  reply                text not null default '',
  verdict              text check (verdict in ('TRUE', 'PARTLY', 'UNTRUE')),
  guidance             text check (guidance in ('COMPLAINT', 'DENUNCIATION', 'OTHER')),
  replied_at           timestamptz,
  replied_by_name      text not null default '',
  published_at         timestamptz,
  published_content    text not null default '',
  published_reply      text not null default '',
  withheld_why         text not null default '',
  merged_into          text,
  satisfied            boolean,
  rating_word          text not null default '',
  rated_at             timestamptz,
  constraint petition_status check (status in (
    'RECEIVED', 'FORWARDED', 'AWAITING_DETAILS', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'ANSWERED', 'PUBLISHED',
    'WITHHELD', 'NOT_ACCEPTED', 'GUIDED', 'MERGED')),
  constraint petition_pause check ((status = 'AWAITING_DETAILS') = (paused_at is not null)),
  constraint petition_settled check ((settled_at is null) = (late is null)),
  constraint petition_published check ((status = 'PUBLISHED') = (published_at is not null)),
  constraint petition_merged check ((status = 'MERGED') = (merged_into is not null)),
  constraint petition_rated check ((satisfied is null) = (rated_at is null)),
  -- the officer complained about never holds what is said of him
  constraint petition_impartial check (against_id is null or handler_id is null or against_id <> handler_id)
);
comment on column petition.petition.received_by is 'account; 0 when it came by web';
comment on column petition.petition.sealed is 'a denunciation: nobody but the handler learns who sent it';

create index petition_open on petition.petition (status, petition_id)
  where status in ('RECEIVED', 'FORWARDED', 'AWAITING_DETAILS', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'ANSWERED');
create index petition_late on petition.petition (step_due_at) where step_due_at is not null;
create index petition_agency on petition.petition (agency_id, petition_id desc);
create index petition_received_agency on petition.petition (received_agency_id, petition_id desc);
create index petition_handler on petition.petition (handler_id, petition_id desc) where handler_id is not null;
create index petition_dossier on petition.petition (dossier_code) where dossier_code <> '';
create index petition_public on petition.petition (published_at desc, petition_id desc) where published_at is not null;
create index petition_settled on petition.petition (agency_id, settled_at);
create index petition_public_words on petition.petition
  using gin (platform.fold(published_content || ' ' || published_reply) gin_trgm_ops) where published_at is not null;

-- The story; never changed.
create table petition.petition_event (
  petition_id bigint not null references petition.petition,
  number      int not null,
  at          timestamptz not null,
  action      text not null,
  from_status text,
  to_status   text not null,
  agency_id   bigint not null,
  actor_id    bigint not null,
  actor_name  text not null,
  note        text not null default '',
  due_at      timestamptz,
  primary key (petition_id, number)
);

-- Times that do not count, while details are awaited.
create table petition.petition_pause (
  petition_id bigint not null references petition.petition,
  from_at     timestamptz not null,
  to_at       timestamptz not null,
  primary key (petition_id, from_at)
);

-- What other modules may count (statutory reports, evaluation): no person, no words.
create view petition.petitions_read as
select petition_id, code, status, concern, dossier_code, agency_id, agency_path, received_at, from_at, due_at,
       settled_at, late, verdict, satisfied, paused_at is not null as paused
  from petition.petition;

create index petition_words on petition.petition using gin (platform.fold(content || ' ' || sender_name) gin_trgm_ops)
  where not sealed;
