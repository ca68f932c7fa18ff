-- A successor takes over what a predecessor had entered for itself.
alter table workcalendar.decision drop constraint decision_act_ck;
alter table workcalendar.decision add constraint decision_act_ck check (act in (
  'DAYS_ENTERED', 'DAY_WITHDRAWN', 'YEAR_CONFIRMED', 'HOURS_ENTERED', 'HOURS_WITHDRAWN',
  'CUT_OFF_ENTERED', 'CUT_OFF_WITHDRAWN', 'TAKEN_OVER'));
