create schema export;

-- A list or table somebody asked for as a file; made behind the scenes, fetched by whoever asked.
create table export.job (
  job_id      bigint generated always as identity,
  account_id  bigint not null,
  agency_path text collate "C" not null,
  source      text not null,
  parameters  jsonb not null,
  format      text not null,
  title       text not null,
  file_name   text not null,
  status      text not null,
  estimate    bigint not null,
  written     bigint not null default 0,
  asked_at    timestamptz not null,
  ended_at    timestamptz,
  node        text,
  seen_at     timestamptz,
  attempts    int not null default 0,
  failure     text,
  bytes       bigint,
  constraint job_pk primary key (job_id),
  constraint job_format check (format in ('XLSX', 'CSV', 'PDF')),
  constraint job_status
    check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  constraint job_node check ((status = 'RUNNING') = (node is not null)),
  constraint job_end check ((status in ('WAITING', 'RUNNING')) = (ended_at is null)),
  constraint job_failure check ((status = 'FAILED') = (failure is not null)),
  constraint job_bytes check (status not in ('DONE', 'EXPIRED') or bytes is not null)
);
comment on column export.job.agency_path is 'whose settings say how long the file is kept';
comment on column export.job.node is 'the process that writes it';
comment on column export.job.seen_at is 'when that process last said that it is still at work';

create index job_of_account on export.job (account_id, job_id desc);
create index job_to_do on export.job (job_id) where status in ('WAITING', 'RUNNING');
-- whose file is swept away
create index job_with_file on export.job (ended_at) where status = 'DONE';
