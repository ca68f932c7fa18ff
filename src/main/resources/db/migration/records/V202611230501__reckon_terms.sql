-- Until when each content must be kept, reckoned in the background from all the files it is.
alter table records.content
  add column keep_until date,
  add column reckoned_at timestamptz;
comment on column records.content.keep_until is 'last day of the longest term of its files; null while a file has none, or for ever';
comment on column records.content.reckoned_at is 'when that was last reckoned; null since another file became this content';

create index content_to_reckon on records.content (reckoned_at nulls first) where named;
create index content_kept_until on records.content (keep_until, hash) where keep_until is not null;
