-- An electronic copy stands in the copy book beside those on paper (NĐ 45/2020/NĐ-CP art. 10).
alter table certification.entry
  add column electronic boolean not null default false,
  add constraint entry_electronic_copy_is_one check (not electronic or (kind = 'COPY' and pieces = 1));
create index entry_electronic_waiting on certification.entry (agency_id, entry_id)
  where state = 'WAITING' and electronic;
create index entry_electronic_of_person on certification.entry (identity_number, entry_id)
  where electronic and state = 'CERTIFIED';

create index entry_electronic_of_dossier on certification.entry (dossier_code) where electronic;

alter table certification.entry_event
  drop constraint entry_event_action_check,
  add constraint entry_event_action_check check (action in
    ('TAKEN', 'CERTIFIED', 'CORRECTED', 'VOIDED', 'DROPPED', 'SCANNED', 'COMPARED', 'SENT_BACK'));

-- What a line of an electronic copy has beside its line in the book: the scan, who compared it with
-- the original, the number it was printed with, the signed file.
create table certification.electronic_copy (
  entry_id         bigint not null,
  agency_id        bigint not null,
  scan_file        bigint,
  scan_sha256      text,
  scan_pages       int,
  scan_faults      text[] not null default '{}',
  scanned_at       timestamptz,
  scanned_by_name  text,
  compared_at      timestamptz,
  compared_by      bigint,
  compared_by_name text,
  year             int,
  number           int,
  numbered_on      date,
  mark             text,
  file_id          bigint,
  sha256           text,
  signed_at        timestamptz,
  primary key (entry_id, agency_id),
  foreign key (entry_id, agency_id) references certification.entry,
  constraint copy_scan_whole check
    ((scan_file is null) = (scan_sha256 is null) and (scan_file is null) = (scan_pages is null)
      and (scan_file is null) = (scanned_at is null)),
  constraint copy_compared_when_scanned check (compared_at is null or scan_file is not null),
  constraint copy_number_whole check ((number is null) = (mark is null) and (number is null) = (year is null)),
  constraint copy_number_unique unique (agency_id, year, number),
  constraint copy_signed_when_compared check (signed_at is null or (compared_at is not null and number is not null))
);
create index copy_to_sign on certification.electronic_copy (agency_id, entry_id)
  where compared_at is not null and signed_at is null;
create index copy_number_unsigned on certification.electronic_copy (agency_id, year)
  where number is not null and signed_at is null;
create index copy_mark on certification.electronic_copy (mark) where mark is not null;

-- Electronic copies that were certified, by dossier; one that was voided later was certified.
create view certification.electronic_copy_read as
select e.dossier_id, count(*) as copies
  from certification.entry e
  join certification.electronic_copy c on c.entry_id = e.entry_id and c.agency_id = e.agency_id
 where e.electronic
   and c.signed_at is not null
 group by e.dossier_id;
