-- What the clerk says of the paper, which its pages do not tell, and the code of the document.
alter table scan.tray
  add column valid_until date,
  add column issued_on   date,
  add column number      text not null default '',
  add column issuer      text not null default '',
  add column doc_code    text,
  add column touched_at  timestamptz;
update scan.tray set touched_at = begun_at;
alter table scan.tray
  alter column touched_at set not null,
  add constraint tray_doc_code unique (doc_code);
comment on column scan.tray.number is 'number and notation as they stand on the paper, 12/QĐ-UBND';
comment on column scan.tray.issuer is 'who issued the paper';
comment on column scan.tray.doc_code is 'given when its file is first made, and kept when it is made again';
comment on column scan.tray.touched_at is 'when somebody last did something to it';

create index tray_abandoned on scan.tray (touched_at) where status in ('OPEN', 'FAILED');

-- The last number given to a document, for each agency and type (công văn 7197/BKHCN-CDSQG).
create table scan.doc_number (
  agency_code text collate "C" not null,
  type        text not null,
  last_number int not null,
  constraint doc_number_pk primary key (agency_code, type),
  constraint doc_number_range check (last_number between 1 and 999999)
);
