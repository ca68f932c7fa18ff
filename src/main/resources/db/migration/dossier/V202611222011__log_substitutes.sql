alter table dossier.dossier_event add column in_place_of text;
comment on column dossier.dossier_event.in_place_of is
  'the absent holder for whom the actor stood in (làm thay); null = the actor''s own';
