-- What everybody may read: sums of months, small ones put together, made anew each night from
-- reporting.tally. An edition stays as it was made; readers of the one before are not cut off.
create sequence reporting.edition_id;
create table reporting.edition (
  edition_id bigint not null default nextval('reporting.edition_id'),
  -- counts until the end of this day
  until_on   date not null,
  -- first day of the month that holds the day after: months before it are whole
  whole_to   date not null,
  made_at    timestamptz not null,
  constraint edition_pk primary key (edition_id)
);
create table reporting.published (
  edition_id     bigint not null,
  agency_id      bigint not null,
  -- what a month alone held too little of is added to the next: from the first month of the row
  since          date not null,
  month          date not null,
  -- several fields, each too small to be told apart
  merged         boolean not null,
  field          text not null,
  received       int not null,
  online         int not null,
  early          int not null,
  on_time        int not null,
  overdue        int not null,
  -- of these: counted by another agency too
  twice_received int not null,
  twice_online   int not null,
  twice_early    int not null,
  twice_on_time  int not null,
  twice_overdue  int not null,
  constraint published_pk primary key (edition_id, month, agency_id, merged, field),
  constraint published_of_fk foreign key (edition_id) references reporting.edition on delete cascade
);
create index published_agency on reporting.published (edition_id, agency_id, month);
create table reporting.published_in_hand (
  edition_id bigint not null,
  agency_id  bigint not null,
  in_hand    int not null,
  twice      int not null,
  constraint published_in_hand_pk primary key (edition_id, agency_id),
  constraint published_in_hand_of_fk foreign key (edition_id) references reporting.edition on delete cascade
);

-- dossiers several agencies of a province count
create index fact_twice on reporting.fact (agency_id) where from_depth > 1;
