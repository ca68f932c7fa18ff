create schema satisfaction;

-- Each dossier whose result was handed over may be rated once. Gone some time after it expired; what is counted
-- stays in the tally.
create table satisfaction.invitation (
  dossier_id     bigint not null,
  code           text not null,
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  officer_id     bigint,
  procedure_code text not null,
  online         boolean not null,
  -- what the system knows of the indices an answer can lower (NĐ 61/2018/NĐ-CP art. 29)
  supplements    int not null,
  timeliness     text not null,
  month          date not null,
  expires_at     timestamptz not null,
  answered       boolean not null default false,
  constraint invitation_pk primary key (dossier_id),
  constraint invitation_code unique (code)
);
create index invitation_expiry on satisfaction.invitation (expires_at);

-- The ways to the questions of a dossier: the link that was sent, and short-lived ones for whoever proved at the
-- look-up or a kiosk whose dossier it is. Only hashes: whoever reads the database can answer for nobody.
create table satisfaction.way_in (
  token_hash bytea not null,
  dossier_id bigint not null references satisfaction.invitation on delete cascade,
  way        text not null,
  expires_at timestamptz not null,
  constraint way_in_pk primary key (token_hash),
  constraint way_in_known check (way in ('LINK', 'LOOK_UP', 'KIOSK'))
);
create index way_in_of_dossier on satisfaction.way_in (dossier_id);
create index way_in_expiry on satisfaction.way_in (expires_at);

-- What somebody answered. Bears neither the dossier nor the moment: nobody finds out who answered what.
create table satisfaction.answer (
  id             uuid not null default gen_random_uuid(),
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  officer_id     bigint,
  procedure_code text not null,
  month          date not null,
  way            text not null,
  edition        date not null,
  comment        text not null,
  constraint answer_pk primary key (id)
);
create index answer_with_comment on satisfaction.answer (agency_id, month, id) where comment <> '';

create table satisfaction.answer_choice (
  answer_id uuid not null references satisfaction.answer on delete cascade,
  question  text not null,
  choice    text not null,
  constraint answer_choice_pk primary key (answer_id, question)
);

-- Answers as one line each, for reports: without words, person, dossier or day.
create view satisfaction.answers_read as
select a.id, a.agency_id, a.agency_path, a.officer_id, a.procedure_code, a.month, a.way, a.edition,
       c.question, c.choice
  from satisfaction.answer a
  join satisfaction.answer_choice c on c.answer_id = a.id;

-- Sums by month, kept with each invitation and answer, by agency and, within it, by procedure, officer and way.
-- Questions of their own: 'invited', 'answered'; 'index-3', 'index-4' and 'index-7' hold, as choice, what the system
-- knew and what was said.
create table satisfaction.tally (
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  line        text not null,
  key         text not null,
  month       date not null,
  question    text not null,
  choice      text not null,
  times       int not null,
  constraint tally_pk primary key (agency_id, line, month, key, question, choice),
  constraint tally_line check (line in ('AGENCY', 'PROCEDURE', 'OFFICER', 'WAY'))
);
