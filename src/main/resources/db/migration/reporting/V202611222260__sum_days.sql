-- What was received and what ended on a day, and in a year, for each table that is drawn up: an
-- agency's own, and what those below bring to each agency above. The months, weekdays and shares of
-- a dashboard are sums of these. Narrow on purpose: fields and procedures stand in the tally.
create table reporting.day_sum (
  agency_id        bigint not null,
  span             char(1) not null check (span in ('D', 'Y')),
  starts_on        date not null,
  -- brought by the agencies below, each dossier once; else the agency's own
  below            boolean not null,
  received         int not null,
  online           int not null,
  by_post          int not null,
  -- early, on the day, or without a due date
  resolved_kept    int not null,
  resolved_overdue int not null,
  constraint day_sum_pk primary key (agency_id, span, starts_on, below)
) with (fillfactor = 80);

-- What an officer has and had, of dossiers handled here and of those taken over, which know a name only.
create view reporting.work as
select 'D' as source, dossier_id as id, agency_id, officer_id, '' as officer_name, field, channel, received_on, due_at,
       closed_on, timeliness, overdue
  from reporting.fact
 union all
select 'P', past_id, agency_id, null::bigint, coalesce(officer_name, ''), field, channel, received_on, due_at,
       closed_on, timeliness, overdue
  from history.past_dossier_read;

-- What falls due, and what each has in hand: at any moment they are few.
create index fact_in_hand on reporting.fact (agency_id, due_on) where closed_on is null;
create index fact_of_officer on reporting.fact (officer_id, closed_on);

-- everything is counted anew
update reporting.mark set cluster = null;
