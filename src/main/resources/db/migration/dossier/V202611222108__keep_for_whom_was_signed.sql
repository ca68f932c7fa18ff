-- For whom somebody signed, and in which form; as it was that day.
alter table dossier.event_authority
  add column acting_form         text check (acting_form in ('KT', 'TUQ')),
  add column acting_for_name     text,
  add column acting_for_position text,
  add constraint event_authority_acting_whole check (
    (acting_form is null) = (acting_for_name is null) and (acting_form is null) = (acting_for_position is null));
