-- An office reads its own queue, however many wait in the country.
create index arrival_queue_of_agency on arrival.arrival (agency_path, answer_by, arrival_id) where answered_at is null;
