create schema ticket;

-- What people come for, told apart by a letter: groups of fields. Dated: a service ends, it does not change.
create sequence ticket.service_id;
create table ticket.service (
  id          bigint not null default nextval('ticket.service_id'),
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  prefix      text not null,
  name        text not null,
  valid_from  date not null,
  valid_to    date,
  constraint service_pk primary key (id),
  constraint service_prefix check (prefix ~ '^[A-Z]$'),
  constraint service_span check (valid_to is null or valid_to >= valid_from)
);
create unique index service_letter on ticket.service (agency_id, prefix) where valid_to is null;

-- Counters and what each serves.
create sequence ticket.counter_id;
create table ticket.counter (
  id          bigint not null default nextval('ticket.counter_id'),
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  number      int not null,
  services    bigint[] not null,
  valid_from  date not null,
  valid_to    date,
  constraint counter_pk primary key (id),
  constraint counter_number check (number between 1 and 99),
  constraint counter_span check (valid_to is null or valid_to >= valid_from)
);
create unique index counter_one on ticket.counter (agency_id, number) where valid_to is null;

-- The last number given of a service on a day; locked by whoever gives the next.
create table ticket.last_number (
  service_id bigint not null,
  day        date not null,
  number     int not null,
  constraint last_number_pk primary key (service_id, day)
);

-- No name, no telephone: a number and what became of it.
create sequence ticket.ticket_id;
create table ticket.ticket (
  id          bigint not null default nextval('ticket.ticket_id'),
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  service_id  bigint not null,
  -- the service that gave the number, which a ticket keeps when it goes to another
  number_of   bigint not null,
  day         date not null,
  number      int not null,
  label       text not null,
  token_hash  bytea not null,
  by_phone    boolean not null,
  priority    boolean not null,
  state       text not null,
  taken_at    timestamptz not null,
  -- its place in the queue; later than taken_at for who was absent
  place_at    timestamptz not null,
  counter_id  bigint,
  account_id  bigint,
  called_at   timestamptz,
  calls       int not null default 0,
  absences    int not null default 0,
  first_called_at timestamptz,
  ended_at    timestamptz,
  version     bigint not null default 0,
  constraint ticket_pk primary key (id),
  constraint ticket_number unique (number_of, day, number),
  constraint ticket_token unique (token_hash),
  constraint ticket_state check (state in ('WAITING', 'CALLED', 'DONE', 'LEFT')),
  constraint ticket_called check (state <> 'CALLED' or (counter_id is not null and account_id is not null))
);
create index ticket_waiting on ticket.ticket (agency_id, day, place_at, id) where state = 'WAITING';
create index ticket_open on ticket.ticket (agency_id, day) where state in ('WAITING', 'CALLED');
create index ticket_of_day on ticket.ticket (agency_id, day, called_at desc);
create unique index ticket_at_counter on ticket.ticket (counter_id) where state = 'CALLED';
create unique index ticket_of_account on ticket.ticket (account_id) where state = 'CALLED';

-- What was taken in from whoever held a ticket. Codes only: this module knows no dossier.
create table ticket.ticket_dossier (
  ticket_id    bigint not null references ticket.ticket,
  dossier_code text not null,
  joined_at    timestamptz not null,
  constraint ticket_dossier_pk primary key (ticket_id, dossier_code),
  constraint ticket_dossier_one unique (dossier_code)
);
