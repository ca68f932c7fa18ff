create schema post;

-- What goes by the public postal service: results to applicants, papers from home to the desk.
create sequence post.parcel_id;
create table post.parcel (
  parcel_id      bigint not null default nextval('post.parcel_id'),
  number         text not null generated always as ('BG' || lpad(parcel_id::text, 10, '0')) stored,
  version        bigint not null default 0,
  direction      text not null,
  dossier_code   text not null,
  procedure_name text not null,
  field          text not null,
  agency_id      bigint not null,
  agency_path    text collate "C" not null,
  state          text not null,
  -- the list of the desk in which it stands
  list           text not null generated always as (
    case state
      when 'TO_PREPARE' then 'TO_PREPARE'
      when 'PREPARED' then 'TO_HAND_OVER'
      when 'HANDED_TO_CARRIER' then 'ON_THE_WAY'
      when 'IN_TRANSIT' then 'ON_THE_WAY'
      when 'UNDELIVERED' then 'NOT_DELIVERED'
      when 'COMING_BACK' then 'NOT_DELIVERED'
      when 'BACK_AT_DESK' then 'NOT_DELIVERED'
      else 'DONE'
    end) stored,
  state_at       timestamptz not null,
  name           text not null,
  phone          text not null,
  address        text not null,
  -- đồng to be collected when it is delivered
  cod            bigint not null default 0,
  -- đồng the carrier asks for the way; null while unknown
  postage        bigint,
  tracking       text not null default '',
  -- the carrier's own mark for sorting, printed on the label
  routing        text not null default '',
  -- why it was not delivered, or not taken by the carrier
  why            text not null default '',
  created_at     timestamptz not null,
  handed_at      timestamptz,
  -- by the end of that day it should be delivered
  due_on         date,
  delivered_at   timestamptz,
  -- the order at the carrier
  ordering       text not null default 'NONE',
  order_due_at   timestamptz,
  attempts       int not null default 0,
  node           text,
  leased_until   timestamptz,
  -- when the carrier was last heard of it, or asked
  heard_at       timestamptz,
  constraint parcel_pk primary key (parcel_id),
  constraint parcel_direction check (direction in ('RETURN', 'COLLECT')),
  constraint parcel_state check (state in ('TO_PREPARE', 'PREPARED', 'HANDED_TO_CARRIER', 'IN_TRANSIT', 'DELIVERED',
                                           'UNDELIVERED', 'COMING_BACK', 'BACK_AT_DESK', 'SETTLED', 'CANCELLED')),
  constraint parcel_ordering check (ordering in ('NONE', 'DUE', 'BOOKED', 'REFUSED', 'CANCEL_DUE', 'CANCELLED')),
  constraint parcel_money check (cod >= 0 and postage >= 0),
  constraint parcel_delivered check ((state = 'DELIVERED') = (delivered_at is not null))
);
create unique index parcel_number on post.parcel (number);
create index parcel_of_dossier on post.parcel (dossier_code, parcel_id);
-- One dossier has one of a kind under way at a time.
create unique index parcel_one on post.parcel (dossier_code, direction)
  where state not in ('DELIVERED', 'SETTLED', 'CANCELLED');
create index parcel_list on post.parcel (agency_id, list, state_at, parcel_id);
create index parcel_to_order on post.parcel (order_due_at, parcel_id) where ordering in ('DUE', 'CANCEL_DUE');
create index parcel_unheard on post.parcel (heard_at)
  where ordering = 'BOOKED' and state not in ('DELIVERED', 'BACK_AT_DESK', 'SETTLED', 'CANCELLED');

-- What happened to one, as said by the desk or the carrier; nothing is taken out or changed.
create sequence post.parcel_event_id;
create table post.parcel_event (
  parcel_id     bigint not null,
  event_id      bigint not null default nextval('post.parcel_event_id'),
  -- the carrier's own name of it; null for what the desk did
  carrier_event text,
  what          text not null,
  at            timestamptz not null,
  noted_at      timestamptz not null,
  actor_id      bigint not null,
  actor_name    text not null,
  place         text not null,
  note          text not null,
  -- null = it came late or does not follow, and moved nothing
  to_state      text,
  constraint parcel_event_pk primary key (parcel_id, event_id)
);
create unique index parcel_event_once on post.parcel_event (parcel_id, carrier_event) where carrier_event is not null;

create function post.keep_events() returns trigger language plpgsql as $$
begin
  raise exception 'post.parcel_event is only added to';
end $$;
create trigger parcel_event_kept before update or delete on post.parcel_event
  for each row execute function post.keep_events();

-- What figures are counted from: a dossier received (flag: by post), returned (flag: by post), a result delivered by
-- post (flag: in time).
create table post.fact (
  kind        text not null,
  subject_id  bigint not null,
  agency_id   bigint not null,
  agency_path text collate "C" not null,
  field       text not null,
  day         date not null,
  flag        boolean not null,
  constraint fact_pk primary key (kind, subject_id),
  constraint fact_kind check (kind in ('RECEIVED', 'RETURNED', 'DELIVERED'))
);
create index fact_of_day on post.fact (day, agency_path) include (kind, agency_id, field, flag);
