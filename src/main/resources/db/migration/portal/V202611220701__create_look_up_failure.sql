create schema portal;

-- Wrong guesses at the public look-up, counted per window for an address and for a dossier code.
create table portal.look_up_failure (
  subject      text not null check (length(subject) between 1 and 100),
  window_start timestamptz not null,
  failures     int not null check (failures > 0),
  primary key (subject, window_start)
);
create index look_up_failure_window_start on portal.look_up_failure (window_start);
