create schema notice;

-- What somebody is told inside the system. Names of applicants are not kept here: the page reads
-- them from the dossier, for whoever may still see it.
create table notice.notice (
  account_id bigint not null,
  id         bigint generated always as identity,
  kind       text not null,
  told_of    text not null,
  dossier    text not null default '',
  part       int not null default 0,
  note       text not null default '' check (length(note) <= 300),
  from_name  text not null default '',
  due_at     timestamptz,
  made_at    timestamptz not null,
  read_at    timestamptz,
  constraint notice_pk primary key (account_id, id),
  constraint notice_once unique (account_id, told_of)
);
comment on column notice.notice.told_of is
  'what happened, once for each person: however often it is told, there is one notice';
comment on column notice.notice.part is 'number of the consultation within the dossier, or 0';

create index notice_unread on notice.notice (account_id, id desc) where read_at is null;
-- what is swept away
create index notice_read_by_age on notice.notice (made_at) where read_at is not null;
create index notice_unread_by_age on notice.notice (made_at) where read_at is null;

-- The kinds a person does not want to be told of.
create table notice.silenced (
  account_id bigint not null,
  kind       text not null,
  constraint silenced_pk primary key (account_id, kind)
);
