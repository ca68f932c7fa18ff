-- Whose hands a dossier was in at which step, and who was asked, for whoever judges the time of each.
create view dossier.hand_read as
select e.dossier_id, e.seq, e.at, e.action, e.to_status, e.step, e.to_agency_id, e.to_department_id, e.to_holder_id
  from dossier.dossier_event e;
comment on view dossier.hand_read is 'each event: the step, unit and person the dossier was with from then on';

create view dossier.process_read as
select d.dossier_id, d.procedure_version_id, d.process_id,
       coalesce(d.competent_agency_id, d.agency_id) as deciding_agency_id
  from dossier.dossier d;
comment on view dossier.process_read is 'the internal process each dossier was received under';

create view dossier.opinion_read as
select c.dossier_id, c.number, c.asking_agency_id, c.agency_id, c.department_id, c.asked_at, c.due_at, c.answered_at,
       c.answered_by, c.dropped_at
  from dossier.consultation c;
comment on view dossier.opinion_read is 'who was asked for an opinion, by when, and when they answered';
