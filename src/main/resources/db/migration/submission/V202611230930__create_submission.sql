create schema submission;

-- What citizens are filling in, and what became of it.
create table submission.submission (
  submission_id  uuid,
  citizen_id     bigint not null,
  procedure_code text collate "C" not null,
  agency_id      bigint not null,
  form_id        text not null,
  form_edition   int not null,
  typed          jsonb not null default '{}',
  document       jsonb,
  started_at     timestamptz not null,
  saved_at       timestamptz not null,
  sent_at        timestamptz,
  dossier_code   text collate "C",
  constraint submission_pk primary key (submission_id),
  constraint submission_sent check ((sent_at is null) = (dossier_code is null))
);
create index submission_own on submission.submission (citizen_id, saved_at desc);
create unique index submission_dossier on submission.submission (dossier_code) where sent_at is not null;
create index submission_abandoned on submission.submission (saved_at) where sent_at is null;

-- Files on their way in and those that arrived, for a paper of the checklist each.
create table submission.upload (
  upload_id     uuid,
  submission_id uuid not null references submission.submission on delete cascade,
  paper_id      int not null,
  name          text not null,
  bytes         bigint not null check (bytes > 0),
  received      bigint not null default 0,
  began_at      timestamptz not null,
  position      bigint generated always as identity,
  file_id       bigint,
  format        text,
  kept_bytes    bigint,
  pages         int,
  constraint upload_pk primary key (upload_id),
  constraint upload_kept check (file_id is null or format is not null and received = bytes)
);
create index upload_of on submission.upload (submission_id, position);

-- The parts of a file that is not whole yet: a cut line goes on where it was cut.
create table submission.upload_part (
  upload_id uuid not null references submission.upload on delete cascade,
  begins    bigint not null,
  content   bytea not null,
  constraint upload_part_pk primary key (upload_id, begins)
);

-- The pictures of a paper joined to one PDF, until one of them changes.
create table submission.joined (
  submission_id uuid not null references submission.submission on delete cascade,
  paper_id      int not null,
  made_of       text not null,
  file_id       bigint not null,
  bytes         bigint not null,
  pages         int not null,
  constraint joined_pk primary key (submission_id, paper_id)
);
