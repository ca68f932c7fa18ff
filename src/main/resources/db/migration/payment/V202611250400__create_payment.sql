create schema payment;

-- What is owed for one subject, and where its money lies: the sums of its postings, never edited by hand.
create table payment.claim (
  claim_id     bigint generated always as identity,
  subject_type text collate "C" not null,
  subject_id   text collate "C" not null,
  reference    text collate "C" not null, -- stands in transfers and addresses; nobody can guess it
  agency_id    bigint not null,
  agency_path  text collate "C" not null,
  field        text not null,
  title        text not null, -- shown to anybody with the reference
  item         text not null, -- stands on receipts
  payer_name   text not null,
  receivable   bigint not null default 0,
  revenue      bigint not null default 0,
  cash         bigint not null default 0,
  bank         bigint not null default 0,
  gateway      bigint not null default 0,
  carrier      bigint not null default 0,
  refundable   bigint not null default 0,
  version      bigint not null default 0,
  opened_at    timestamptz not null,
  constraint claim_pk primary key (claim_id),
  constraint claim_subject_uk unique (subject_type, subject_id),
  constraint claim_reference_uk unique (reference),
  constraint claim_balance_check check (receivable + revenue + cash + bank + gateway + carrier + refundable = 0),
  constraint claim_signs_check check (
    receivable >= 0 and revenue <= 0 and cash >= 0 and bank >= 0 and gateway >= 0 and carrier >= 0 and refundable <= 0
    and (receivable = 0 or refundable = 0))
);
create index claim_to_refund on payment.claim (agency_path, claim_id) where refundable < 0;
create index claim_open on payment.claim (agency_path, claim_id) where receivable > 0;

-- What happened to its money; only added to. The key is who tells and their number for it.
create table payment.event (
  event_id     bigint generated always as identity,
  claim_id     bigint not null,
  agency_id    bigint not null,
  agency_path  text collate "C" not null,
  field        text not null,
  key          text collate "C" not null,
  kind         text not null,
  place        text,             -- where the money came to, or went from
  dong         bigint not null,  -- of the event, as told
  settled      bigint not null,  -- by how much what is paid grew
  happened_at  timestamptz not null,
  happened_on  date not null,    -- in Vietnam
  entered_by   bigint,           -- null: no person
  entered_name text not null,
  note         text not null,
  constraint event_pk primary key (event_id),
  constraint event_key_uk unique (key),
  constraint event_claim_fk foreign key (claim_id) references payment.claim,
  constraint event_kind_check check (kind in ('CHARGED', 'RECEIVED', 'MOVED', 'RELEASED', 'REFUNDED')),
  constraint event_dong_check check (dong >= 0)
);
create index event_of_claim on payment.event (claim_id, event_id);
create index event_of_day on payment.event (agency_id, happened_on, event_id);

create table payment.posting (
  event_id bigint not null,
  account  text not null,
  dong     bigint not null,
  constraint posting_pk primary key (event_id, account),
  constraint posting_event_fk foreign key (event_id) references payment.event,
  constraint posting_account_check check (
    account in ('RECEIVABLE', 'REVENUE', 'CASH', 'BANK', 'GATEWAY', 'CARRIER', 'REFUNDABLE')),
  constraint posting_dong_check check (dong <> 0)
);

-- Every event adds up to nothing, whoever wrote it.
create function payment.require_balance() returns trigger language plpgsql as $$
begin
  if (select sum(dong) from payment.posting where event_id = new.event_id) <> 0 then
    raise exception 'postings of event % do not add up', new.event_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger posting_balance after insert on payment.posting
  deferrable initially deferred for each row execute function payment.require_balance();

create function payment.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'check_violation';
end $$;
create trigger event_stays before update or delete on payment.event
  for each row execute function payment.refuse_change();
create trigger posting_stays before update or delete on payment.posting
  for each row execute function payment.refuse_change();
