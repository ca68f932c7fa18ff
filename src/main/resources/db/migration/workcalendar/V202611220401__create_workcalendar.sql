create schema workcalendar;

-- agency_id is the unit that entered the row; 0 is the whole country. A unit inherits from the levels
-- above it whatever it has not entered itself.

create table workcalendar.week (
  id               bigint generated always as identity,
  agency_id        bigint not null check (agency_id >= 0),
  valid_from       date not null,
  valid_to         date,
  counted_weekdays smallint[] not null default '{1,2,3,4,5}',
  basis            text not null,
  constraint week_pk primary key (id),
  constraint week_from_uk unique (agency_id, valid_from),
  constraint week_span_ck check (valid_to is null or valid_to >= valid_from),
  constraint week_counted_ck check (
    cardinality(counted_weekdays) > 0 and counted_weekdays <@ '{1,2,3,4,5,6,7}'::smallint[])
);
comment on column workcalendar.week.counted_weekdays is
  'ISO weekdays that count in limits of working days; a Saturday morning may be open without counting';

create table workcalendar.week_shift (
  week_id   bigint not null,
  weekday   smallint not null check (weekday between 1 and 7),
  opens_at  time not null,
  closes_at time not null,
  constraint week_shift_pk primary key (week_id, weekday, opens_at),
  constraint week_shift_week_fk foreign key (week_id) references workcalendar.week (id) on delete cascade,
  constraint week_shift_span_ck check (closes_at > opens_at)
);

create table workcalendar.special_day (
  agency_id   bigint not null check (agency_id >= 0),
  special_on  date not null,
  kind        text not null,
  name        text not null check (length(name) between 1 and 200),
  provisional boolean not null default false,
  shipped     boolean not null default false,
  source      text not null,
  constraint special_day_pk primary key (agency_id, special_on),
  constraint special_day_kind_ck check (kind in (
    'HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'SWAPPED_WORKING', 'LOCAL_CLOSURE', 'ORDINARY'))
);
comment on column workcalendar.special_day.shipped is
  'came with the product and follows its updates; a row entered here is never overwritten';

create table workcalendar.announced_year (
  year   smallint not null,
  source text not null,
  constraint announced_year_pk primary key (year)
);
comment on table workcalendar.announced_year is
  'years whose days off are entered completely; other years are computed and marked provisional';

create table workcalendar.holiday_rule (
  id            bigint generated always as identity,
  name          text not null,
  lunar         boolean not null,
  month         smallint not null check (month between 1 and 12),
  day           smallint not null check (day between 1 and 31),
  first_offsets smallint[] not null default '{0}' check (cardinality(first_offsets) > 0),
  days          smallint not null check (days between 1 and 10),
  valid_from    date not null,
  valid_to      date,
  basis         text not null,
  constraint holiday_rule_pk primary key (id),
  constraint holiday_rule_uk unique (name, valid_from)
);
comment on column workcalendar.holiday_rule.first_offsets is
  'days from the date at which the days off may begin; of several, the longest unbroken rest wins';

create table workcalendar.cut_off (
  agency_id  bigint not null check (agency_id >= 0),
  valid_from date not null,
  cut_off_at time not null,
  basis      text not null,
  constraint cut_off_pk primary key (agency_id, valid_from)
);

-- Every node keeps calendars in memory and drops them when this number changes. From a sequence, so
-- that a change rolled back never shares its number with a later one.
create sequence workcalendar.revision_number;
create table workcalendar.revision (
  only_row boolean not null default true,
  number   bigint not null,
  constraint revision_pk primary key (only_row),
  constraint revision_only_row_ck check (only_row)
);
insert into workcalendar.revision (number) values (nextval('workcalendar.revision_number'));

create function workcalendar.note_change() returns trigger language plpgsql as $$
begin
  update workcalendar.revision set number = nextval('workcalendar.revision_number');
  return null;
end $$;

create trigger week_changed after insert or update or delete or truncate on workcalendar.week
  for each statement execute function workcalendar.note_change();
create trigger week_shift_changed after insert or update or delete or truncate on workcalendar.week_shift
  for each statement execute function workcalendar.note_change();
create trigger special_day_changed after insert or update or delete or truncate on workcalendar.special_day
  for each statement execute function workcalendar.note_change();
create trigger announced_year_changed after insert or update or delete or truncate on workcalendar.announced_year
  for each statement execute function workcalendar.note_change();
create trigger holiday_rule_changed after insert or update or delete or truncate on workcalendar.holiday_rule
  for each statement execute function workcalendar.note_change();
create trigger cut_off_changed after insert or update or delete or truncate on workcalendar.cut_off
  for each statement execute function workcalendar.note_change();
