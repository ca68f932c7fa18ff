create schema scan;

-- Pages somebody scans for one place, put in order and then made one file behind the scenes.
create table scan.tray (
  tray_id    bigint generated always as identity,
  account_id bigint not null,
  kind       text not null,
  place      text not null,
  status     text not null,
  begun_at   timestamptz not null,
  ended_at   timestamptz,
  searchable boolean,
  node       text,
  seen_at    timestamptz,
  attempts   int not null default 0,
  failure    text,
  constraint tray_pk primary key (tray_id),
  constraint tray_status check (status in ('OPEN', 'WAITING', 'RUNNING', 'DONE', 'FAILED')),
  constraint tray_node check ((status = 'RUNNING') = (node is not null)),
  constraint tray_end check ((status in ('DONE', 'FAILED')) = (ended_at is not null)),
  constraint tray_failure check ((status = 'FAILED') = (failure is not null)),
  constraint tray_searchable check ((status = 'DONE') = (searchable is not null))
);
comment on column scan.tray.place is 'what the file is for, in the words of the module of that kind';
comment on column scan.tray.searchable is 'whether the text of every page was read';
comment on column scan.tray.seen_at is 'when the process that makes the file last said that it lives';

create unique index tray_open on scan.tray (account_id, kind, place) where status = 'OPEN';
create index tray_to_do on scan.tray (tray_id) where status in ('WAITING', 'RUNNING');

create table scan.page (
  page_id    bigint generated always as identity,
  tray_id    bigint not null,
  position   int not null,
  file_id    bigint not null,
  file_page  int not null,
  quarters   int not null default 0,
  crop       double precision[] not null default '{0,0,1,1}',
  straighten boolean not null default false,
  clean      boolean not null default false,
  dpi        int not null,
  warnings   text[] not null,
  thumbnail  bytea not null,
  constraint page_pk primary key (page_id),
  constraint page_tray foreign key (tray_id) references scan.tray,
  constraint page_position unique (tray_id, position) deferrable initially deferred,
  constraint page_quarters check (quarters between 0 and 3),
  constraint page_crop check (cardinality(crop) = 4)
);
comment on column scan.page.file_id is 'the original in the records, which nothing alters';
comment on column scan.page.crop is 'left, top, width, height in fractions of the turned page';
