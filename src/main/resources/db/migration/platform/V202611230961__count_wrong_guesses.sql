-- Wrong guesses at short secrets, whoever asks for them: the look-up, devices in offices, links.
create table platform.wrong_guess (
  subject      text not null,
  window_start timestamptz not null,
  failures     int not null,
  constraint wrong_guess_pk primary key (subject, window_start),
  constraint wrong_guess_subject check (length(subject) between 1 and 100),
  constraint wrong_guess_failures check (failures > 0)
);
create index wrong_guess_window_start on platform.wrong_guess (window_start);
drop table portal.look_up_failure;
