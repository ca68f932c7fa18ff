create schema kiosk;

-- Devices that stand in an office for people to use. A device proves itself by a token in a cookie, of which only the
-- hash is here; it gets it for a short code that somebody with the right made and that works once.
create sequence kiosk.device_id;
create table kiosk.device (
  id                 bigint not null default nextval('kiosk.device_id'),
  agency_id          bigint not null,
  agency_path        text collate "C" not null,
  name               text not null,
  pairing_hash       bytea,
  pairing_until      timestamptz,
  token_hash         bytea,
  registered_at      timestamptz not null,
  registered_by_name text not null,
  paired_at          timestamptz,
  revoked_at         timestamptz,
  revoked_by_name    text,
  constraint device_pk primary key (id),
  constraint device_pairing unique (pairing_hash),
  constraint device_token unique (token_hash),
  constraint device_name check (length(name) between 1 and 80),
  constraint device_pairing_whole check ((pairing_hash is null) = (pairing_until is null)),
  constraint device_paired_whole check ((token_hash is null) = (paired_at is null)),
  constraint device_revoked_whole check ((revoked_at is null) = (revoked_by_name is null))
);
create index device_of_agency on kiosk.device (agency_id, id desc);
