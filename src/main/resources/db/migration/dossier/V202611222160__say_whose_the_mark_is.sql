-- Numbers of transactions belong to one cluster of databases. A mark that came here with a dump
-- says nothing about the transactions of this one.
alter table dossier.watch_mark add column cluster bigint;
comment on column dossier.watch_mark.cluster is
  'the cluster whose transactions are counted; none: not known, all open dossiers are read once';
