create schema if not exists desk;

-- The filter each person last set on the worklists; it holds choices, never what was searched for.
create table desk.worklist_filter (
  account_id bigint not null,
  filter     text not null,
  saved_at   timestamptz not null,
  constraint worklist_filter_pk primary key (account_id),
  constraint worklist_filter_length_check check (length(filter) <= 1000)
);
