create schema settings;

-- What the law, or a province within it, says from a day on. province_id 0 is the whole country.
create table settings.setting_value (
  id                bigint generated always as identity,
  setting           text not null,
  province_id       bigint not null default 0 check (province_id >= 0),
  procedure_code    text not null default '',
  valid_from        date not null,
  value             text not null check (length(value) between 1 and 100),
  ground            text not null check (length(ground) between 1 and 500),
  source            text not null default '' check (length(source) <= 500),
  certain           boolean not null,
  shipped           boolean not null,
  entered_by        bigint not null default 0,
  entered_by_name   text not null default '',
  entered_at        timestamptz not null,
  withdrawn_by      bigint,
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  withdrawn_reason  text,
  constraint setting_value_pk primary key (id),
  constraint setting_value_shipped_ck check (not shipped or province_id = 0),
  constraint setting_value_withdrawn_ck check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_by_name is null)
    and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on column settings.setting_value.certain is
  'compared with the text of the law; otherwise marked on screen';
comment on column settings.setting_value.shipped is
  'came with the product and follows its updates; a row entered here is never overwritten';

create unique index setting_value_once on settings.setting_value
  (setting, province_id, procedure_code, valid_from) where withdrawn_at is null;

-- Every node keeps the values in memory and drops them when this number changes. From a sequence, so
-- that a change rolled back never shares its number with a later one.
create sequence settings.revision_number;
create table settings.revision (
  only_row boolean not null default true,
  number   bigint not null,
  constraint revision_pk primary key (only_row),
  constraint revision_only_row_ck check (only_row)
);
insert into settings.revision (number) values (nextval('settings.revision_number'));

create function settings.note_change() returns trigger language plpgsql as $$
begin
  update settings.revision set number = nextval('settings.revision_number');
  return null;
end $$;
create trigger setting_value_changed
  after insert or update or delete or truncate on settings.setting_value
  for each statement execute function settings.note_change();

-- A value is entered or withdrawn; what it says is never altered.
create function settings.refuse_change() returns trigger language plpgsql as $$
begin
  if not old.shipped
     and (new.setting, new.province_id, new.procedure_code, new.valid_from, new.value, new.ground,
          new.source, new.certain, new.entered_by, new.entered_at)
         is distinct from
         (old.setting, old.province_id, old.procedure_code, old.valid_from, old.value, old.ground,
          old.source, old.certain, old.entered_by, old.entered_at) then
    raise exception 'values of settings are never changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger setting_value_kept before update on settings.setting_value
  for each row execute function settings.refuse_change();
