create schema notification;

-- What people outside the offices are told: a row for each way by which each of them is.
create table notification.message (
  message_id      bigint generated always as identity,
  told_of         text collate "C" not null,
  channel         text not null,
  kind            text not null,
  subject_type    text not null,
  subject_id      text collate "C" not null,
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  urgent          boolean not null,
  identity_number text not null default '',
  recipient       text not null,
  address         text not null,
  language        text not null,
  title           text not null,
  body            text not null,
  title_en        text,
  body_en         text,
  link            text not null default '',
  state           text not null,
  why             text,
  detail          text not null default '' check (length(detail) <= 40),
  attempts        int not null default 0,
  made_at         timestamptz not null,
  due_at          timestamptz not null,
  not_after       timestamptz not null,
  node            text,
  leased_until    timestamptz,
  ended_at        timestamptz,
  read_at         timestamptz,
  keep_until      date not null,
  constraint message_pk primary key (message_id),
  constraint message_once unique (told_of, channel),
  constraint message_channel check (channel in ('EMAIL', 'SMS', 'IN_APP')),
  constraint message_language check (language in ('VI', 'EN')),
  constraint message_state
    check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'NOT_CONFIGURED', 'EXPIRED', 'WITHDRAWN')),
  constraint message_lease check (num_nulls(node, leased_until) = case when state = 'SENDING' then 0 else 2 end),
  constraint message_end check ((state in ('WAITING', 'SENDING')) = (ended_at is null)),
  constraint message_both_languages check ((channel = 'IN_APP') = (title_en is not null) and (title_en is null) = (body_en is null))
);
comment on column notification.message.told_of is
  'what is told to whom: however often it is handed over, each channel has it once';
comment on column notification.message.address is 'e-mail address or telephone; of messages in the app empty';
comment on column notification.message.title_en is 'in the app a person reads in the language of the page';
comment on column notification.message.why is 'why it was not sent, or not at once';
comment on column notification.message.detail is 'the answer of the server in figures; never personal';
comment on column notification.message.due_at is 'when it is tried next; in the app, from when on it is shown';
comment on column notification.message.not_after is 'of no use to anybody afterwards';
comment on column notification.message.keep_until is 'the last day it is kept, by the rule of the day it was made';

create index message_to_send on notification.message (channel, due_at, message_id)
  where state in ('WAITING', 'SENDING');
create index message_of_subject on notification.message (subject_id, subject_type, message_id);
create index message_in_app on notification.message (identity_number, message_id desc)
  where channel = 'IN_APP' and identity_number <> '';
-- the log: what an agency did not get through, what it told
create index message_of_agency on notification.message (agency_path text_pattern_ops, message_id desc);
create index message_not_sent on notification.message (state, message_id desc) where state <> 'SENT';
create index message_to_forget on notification.message (keep_until);

-- How an agency words what is told, from a day on; never changed, at most withdrawn.
create table notification.edition (
  edition_id        bigint generated always as identity,
  kind              text not null,
  language          text not null,
  agency_id         bigint not null,
  valid_from        date not null,
  title             text not null check (length(title) between 1 and 200),
  body              text not null check (length(body) between 1 and 5000),
  brief             text not null check (length(brief) between 1 and 500),
  entered_by        bigint not null,
  entered_by_name   text not null,
  entered_at        timestamptz not null,
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  constraint edition_pk primary key (edition_id),
  constraint edition_language check (language in ('VI', 'EN')),
  constraint edition_withdrawn check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
comment on column notification.edition.brief is 'what goes by SMS';
create unique index edition_once on notification.edition (kind, language, agency_id, valid_from)
  where withdrawn_at is null;
