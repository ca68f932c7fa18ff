-- Which dossiers changed is read from their events by whoever looks for dates to warn of; a step
-- pays for one entry of an index and waits for nobody.
alter table dossier.dossier_event add column written_in xid8;
alter table dossier.dossier_event alter column written_in set default pg_current_xact_id();
comment on column dossier.dossier_event.written_in is 'the transaction that wrote it; none before the column was added';
create index dossier_event_written on dossier.dossier_event (written_in);

drop trigger dossier_watch_added on dossier.dossier;
drop trigger dossier_watch_changed on dossier.dossier;
drop function dossier.watch_added();
drop function dossier.watch_changed();

alter table dossier.watch add column version bigint;
comment on column dossier.watch.version is 'of the dossier when it was looked at; null before that';

create table dossier.watch_mark (
  only_one    boolean not null default true check (only_one),
  all_read_to xid8 not null,
  constraint watch_mark_pk primary key (only_one)
);
comment on column dossier.watch_mark.all_read_to is 'every event of a transaction before this one was read';
insert into dossier.watch_mark (all_read_to) values (pg_current_xact_id());
