alter table fee.rule
  add column timing text, -- null = on time and late
  add column link text not null default '',
  add column withdrawn boolean not null default false,
  add column ended_by bigint,
  add column ended_by_name text,
  add column ended_at timestamptz,
  add column end_reason text,
  add constraint rule_end_check check (num_nonnulls(ended_by, ended_by_name, ended_at, end_reason) in (0, 4)),
  add constraint rule_withdrawn_check check (not withdrawn or ended_at is not null);

-- Who pays less below some agency from a day on. Never changed but for its end.
create table fee.exemption (
  exemption_id   bigint generated always as identity,
  name           text not null,
  procedures     text[] collate "C" not null, -- empty and no field = all
  field          text not null,
  percent_off    int not null,
  channel        text, -- null = every way
  of_everybody   boolean not null,
  scope          text collate "C" not null,
  valid_from     date not null,
  valid_to       date,
  ground         text not null,
  link           text not null,
  entered_by     bigint not null,
  entered_by_name text not null,
  entered_at     timestamptz not null,
  withdrawn      boolean not null default false,
  ended_by       bigint,
  ended_by_name  text,
  ended_at       timestamptz,
  end_reason     text,
  constraint exemption_pk primary key (exemption_id),
  constraint exemption_percent_check check (percent_off between 1 and 100),
  constraint exemption_reach_check check (field = '' or procedures = '{}'),
  constraint exemption_days_check check (valid_to is null or valid_to >= valid_from),
  constraint exemption_end_check check (num_nonnulls(ended_by, ended_by_name, ended_at, end_reason) in (0, 4)),
  constraint exemption_withdrawn_check check (not withdrawn or ended_at is not null)
);
create index exemption_of_scope on fee.exemption (scope, valid_from);
