-- How many may come in an hour by appointment, from a day on; none before the first line, 0 = none from then on.
create table ticket.appointment_capacity (
  service_id bigint not null references ticket.service,
  valid_from date not null,
  per_hour   int not null,
  constraint appointment_capacity_pk primary key (service_id, valid_from),
  constraint appointment_capacity_bounds check (per_hour between 0 and 60)
);

-- How many seats of an hour are taken; the row is held by whoever takes or gives one back.
create table ticket.appointment_hour (
  service_id bigint not null,
  day        date not null,
  hour       int not null,
  taken      int not null,
  constraint appointment_hour_pk primary key (service_id, day, hour),
  constraint appointment_hour_taken check (taken >= 0)
);

-- Whoever comes at an hour. Name, telephone, address and reason are emptied some days after the day; the rest is counted.
create sequence ticket.appointment_id;
create table ticket.appointment (
  id          bigint not null default nextval('ticket.appointment_id'),
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  service_id  bigint not null references ticket.service,
  day         date not null,
  hour        int not null,
  from_time   time not null,
  to_time     time not null,
  code        text not null,
  name        text not null,
  phone       text not null,
  email       text not null,
  language    text not null,
  citizen_id  bigint,
  state       text not null,
  by_desk     boolean not null default false,
  reason      text not null default '',
  ticket_id   bigint references ticket.ticket,
  -- when it was booked, or moved last
  set_at      timestamptz not null,
  reminded_at timestamptz,
  forgotten_at timestamptz,
  version     bigint not null default 0,
  constraint appointment_pk primary key (id),
  constraint appointment_state check (state in ('BOOKED', 'CAME', 'NOT_COME', 'CANCELLED')),
  constraint appointment_times check (from_time < to_time),
  constraint appointment_came check ((state = 'CAME') = (ticket_id is not null)),
  constraint appointment_forgotten check (forgotten_at is null or name = '' and phone = '' and email = '' and reason = '')
);
create unique index appointment_code on ticket.appointment (agency_id, code) where state = 'BOOKED';
create unique index appointment_one on ticket.appointment (service_id, day, phone) where state = 'BOOKED';
create index appointment_of_day on ticket.appointment (agency_id, day, hour);
create index appointment_of_citizen on ticket.appointment (citizen_id, day) where citizen_id is not null;
create index appointment_to_forget on ticket.appointment (day) where forgotten_at is null;

-- What opens one, as hashes: of the confirmation, of each reminder.
create table ticket.appointment_link (
  token_hash     bytea not null,
  appointment_id bigint not null references ticket.appointment,
  constraint appointment_link_pk primary key (token_hash)
);
create index appointment_link_of on ticket.appointment_link (appointment_id);

-- The hour somebody with an appointment came for, and from when to when they go before the others.
alter table ticket.ticket
  add column appointed_at timestamptz,
  add column first_from timestamptz,
  add column first_until timestamptz,
  add constraint ticket_appointed check ((appointed_at is null) = (first_from is null) and (first_from is null) = (first_until is null));
