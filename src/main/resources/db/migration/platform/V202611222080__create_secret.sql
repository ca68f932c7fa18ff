-- Keys the system makes for itself, the same on all nodes.
create table platform.secret (
  name  text primary key,
  value bytea not null
);
