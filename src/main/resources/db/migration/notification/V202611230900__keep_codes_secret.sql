-- A code that lets somebody in is nobody's to read but its recipient's: it is shown in no log and
-- forgotten with the attempt to send it.
alter table notification.message
  add column secret boolean not null default false;
