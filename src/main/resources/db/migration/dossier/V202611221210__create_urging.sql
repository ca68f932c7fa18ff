-- Somebody called after a dossier (đôn đốc). Part of its story, yet no step of it: neither state nor
-- due date nor version changes.
create table dossier.urging (
  dossier_id       bigint not null references dossier.dossier,
  -- from 1 within the dossier, without gaps
  number           int not null check (number > 0),
  called_at        timestamptz not null,
  caller_name      text not null,
  caller_phone     text not null,
  note             text not null,
  taken_by         bigint not null,
  taken_by_name    text not null,
  agency_id        bigint not null,
  answer_due_at    timestamptz not null,
  answered_at      timestamptz,
  answered_by      bigint,
  answered_by_name text,
  answer           text,
  primary key (dossier_id, number),
  constraint urging_answer_whole check (
    (answered_at is null) = (answer is null)
    and (answered_at is null) = (answered_by is null)
    and (answered_at is null) = (answered_by_name is null))
);

-- Kept with the dossier, so that the list of those urged is a stretch of one small index.
alter table dossier.dossier
  add column urgings int not null default 0,
  add column answer_due_at timestamptz;
comment on column dossier.dossier.urgings is 'how many calls after it there were';
comment on column dossier.dossier.answer_due_at is 'when the first call not yet answered is to be; null = none waits';

create index dossier_urged on dossier.dossier (holding_agency_id, urgings desc, answer_due_at, dossier_id)
  where answer_due_at is not null
    and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
create index dossier_urged_everywhere on dossier.dossier (urgings desc, answer_due_at, dossier_id)
  where answer_due_at is not null
    and status not in ('RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED');
