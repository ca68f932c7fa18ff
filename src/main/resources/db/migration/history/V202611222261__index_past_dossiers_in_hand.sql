-- What is still in hand falls due; at any moment it is little.
create index past_dossier_in_hand on history.past_dossier (agency_id, due_on) where closed_on is null;
