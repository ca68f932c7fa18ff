-- Each try to pay through a gateway, once.
create table payment.attempt (
  attempt_id  bigint generated always as identity,
  claim_id    bigint not null,
  gateway     text collate "C" not null,
  reference   text collate "C" not null,
  dong        bigint not null,
  state       text not null,
  begun_at    timestamptz not null,
  expires_at  timestamptz not null,
  ask_at      timestamptz,          -- when the gateway is asked next; null: it has answered for good
  ended_at    timestamptz,
  constraint attempt_pk primary key (attempt_id),
  constraint attempt_claim_fk foreign key (claim_id) references payment.claim,
  constraint attempt_reference_uk unique (reference),
  constraint attempt_dong_check check (dong > 0),
  constraint attempt_state_check check (state in ('OPEN', 'PAID', 'FAILED', 'EXPIRED')),
  constraint attempt_end_check check ((state = 'OPEN') = (ended_at is null))
);
create index attempt_of_claim on payment.attempt (claim_id, attempt_id);
create index attempt_to_ask on payment.attempt (ask_at) where ask_at is not null;

-- Money that came and belongs to nobody we know yet.
create table payment.unclaimed (
  unclaimed_id bigint generated always as identity,
  key          text collate "C" not null,
  place        text not null,
  dong         bigint not null,
  content      text not null,
  came_at      timestamptz not null,
  event_id     bigint,              -- of the claim it was given to
  given_by     bigint,
  given_name   text,
  constraint unclaimed_pk primary key (unclaimed_id),
  constraint unclaimed_key_uk unique (key),
  constraint unclaimed_dong_check check (dong > 0),
  constraint unclaimed_place_check check (place in ('BANK', 'GATEWAY', 'CARRIER'))
);
create index unclaimed_waiting on payment.unclaimed (unclaimed_id) where event_id is null;

-- The accounts to which people transfer. One person enters one, another confirms it.
create table payment.bank_account (
  bank_account_id bigint generated always as identity,
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  bank_bin        text collate "C" not null,
  bank_name       text not null,
  number          text collate "C" not null,
  holder          text not null,
  entered_by      bigint not null,
  entered_name    text not null,
  entered_at      timestamptz not null,
  confirmed_by    bigint,
  confirmed_name  text,
  confirmed_at    timestamptz,
  ended_at        timestamptz,
  constraint bank_account_pk primary key (bank_account_id),
  constraint bank_account_bin_check check (bank_bin ~ '^[0-9]{6}$'),
  constraint bank_account_number_check check (number ~ '^[0-9A-Za-z]{1,19}$'),
  constraint bank_account_eyes_check check (confirmed_by is null or confirmed_by <> entered_by)
);
create index bank_account_of_agency on payment.bank_account (agency_path);
create unique index bank_account_one on payment.bank_account (agency_id) where confirmed_at is not null and ended_at is null;
create unique index bank_account_one_waiting on payment.bank_account (agency_id) where confirmed_at is null and ended_at is null;
