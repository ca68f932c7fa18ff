-- Where the paper of a dossier is: who has it, on which shelf. Written by scans only; a dossier never
-- scanned has no row, its paper is taken to lie at the desk that received it.
create table dossier.paper_custody (
  dossier_id    bigint primary key references dossier.dossier,
  agency_id     bigint not null,
  agency_path   text collate "C" not null,
  department_id bigint,
  holder_id     bigint,
  holder_name   text not null,
  -- given to them, not yet taken by them
  on_the_way    boolean not null,
  -- shelf, compartment, box; empty when not put away
  place         text not null,
  since         timestamptz not null,
  moves         int not null
);
create index paper_custody_by_agency on dossier.paper_custody (agency_id, dossier_id desc);

-- Every time a paper changed hands or was put away; part of the dossier's story, no step of it.
create table dossier.paper_move (
  dossier_id       bigint not null references dossier.dossier,
  -- from 1 within the dossier, without gaps
  number           int not null check (number > 0),
  at               timestamptz not null,
  kind             text not null check (kind in ('TAKEN', 'PASSED_ON', 'HANDED_OUT', 'PLACED')),
  actor_id         bigint not null,
  actor_name       text not null,
  actor_agency_id  bigint not null,
  to_agency_id     bigint not null,
  to_department_id bigint,
  to_holder_id     bigint,
  to_name          text not null,
  place            text not null,
  primary key (dossier_id, number)
);
create index paper_move_by_actor on dossier.paper_move (actor_id, at desc);
create index paper_move_by_agency on dossier.paper_move (actor_agency_id, at);
create function dossier.refuse_paper_change() returns trigger language plpgsql as $$
begin
  raise exception 'what happened to papers is never changed';
end $$;
create trigger paper_move_append_only before update or delete or truncate on dossier.paper_move
  for each statement execute function dossier.refuse_paper_change();

-- Minutes of a hand-over (biên bản bàn giao): which papers went from whom to whom.
create table dossier.hand_over_minutes (
  minutes_id             bigint generated always as identity primary key,
  agency_id              bigint not null,
  year                   int not null,
  number                 int not null,
  made_at                timestamptz not null,
  giver_id               bigint not null,
  giver_name             text not null,
  department_id          bigint,
  receiver_agency_id     bigint not null,
  receiver_department_id bigint,
  receiver_name          text not null,
  constraint hand_over_minutes_number unique (agency_id, year, number)
);
create index hand_over_minutes_by_giver on dossier.hand_over_minutes (agency_id, minutes_id desc);
create index hand_over_minutes_by_receiver on dossier.hand_over_minutes (receiver_agency_id, minutes_id desc);
-- a move stands in one minutes only
create table dossier.hand_over_line (
  dossier_id  bigint not null,
  move_number int not null,
  minutes_id  bigint not null references dossier.hand_over_minutes,
  primary key (dossier_id, move_number),
  foreign key (dossier_id, move_number) references dossier.paper_move
);
create index hand_over_line_of on dossier.hand_over_line (minutes_id);
