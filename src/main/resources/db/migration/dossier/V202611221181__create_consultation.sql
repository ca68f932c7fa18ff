-- Asking other agencies and departments at once while the lead keeps the dossier (NĐ 61/2018/NĐ-CP art. 19.5–19.6).
create table dossier.consultation (
  dossier_id         bigint not null references dossier.dossier,
  number             int not null,
  step               int not null,
  -- who asks: the lead
  asking_agency_id   bigint not null,
  asking_agency_path text collate "C" not null,
  asked_by           bigint not null,
  asked_by_name      text not null,
  asked_at           timestamptz not null,
  -- who is asked; without a department the whole agency
  agency_id          bigint not null,
  agency_path        text collate "C" not null,
  department_id      bigint,
  content            text not null,
  mandatory          boolean not null,
  due_at             timestamptz not null,
  answered_at        timestamptz,
  answer             text check (answer in ('AGREE', 'DISAGREE', 'OPINION')),
  answer_note        text not null default '',
  answered_by        bigint,
  answered_by_name   text,
  -- the lead told the head of the one-stop desk that no answer came in time
  reported_at        timestamptz,
  report             text not null default '',
  -- the dossier ended without it
  dropped_at         timestamptz,
  primary key (dossier_id, number),
  constraint consultation_answer_whole check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null))
);
-- what waits for an answer: of those asked, and of those who ask
create index consultation_asked on dossier.consultation (agency_id, due_at, dossier_id, number)
  where answered_at is null and dropped_at is null;
create index consultation_asking on dossier.consultation (asking_agency_id, due_at, dossier_id, number)
  where answered_at is null and dropped_at is null;
create index consultation_answered on dossier.consultation (agency_id, answered_at desc, dossier_id, number)
  where answered_at is not null;

alter table dossier.dossier
  add column open_consultations int not null default 0;
comment on column dossier.dossier.open_consultations is 'how many were asked and have not answered, so that an ordinary dossier needs no look at them';
