create index past_dossier_closed_late on history.past_dossier (agency_id, closed_on) where timeliness = 'OVERDUE';
create index past_dossier_closed_late_all on history.past_dossier (closed_on) where timeliness = 'OVERDUE';
-- past dossiers come in the order of their days, more or less
create index past_dossier_due on history.past_dossier using brin (due_on) with (pages_per_range = 32);
