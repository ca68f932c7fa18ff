-- What counts of a dossier for whoever draws up figures; nobody else's tables are read.
create view dossier.life_read as
select d.dossier_id, d.code, d.agency_id, d.agency_path,
       coalesce(d.competent_agency_id, d.agency_id) as deciding_agency_id,
       coalesce(d.competent_agency_path, d.agency_path) as deciding_agency_path,
       d.competent_agency_id is not null as non_territorial,
       d.parent_code, d.procedure_version_id, d.procedure_code, d.procedure_name, d.field, d.channel, d.status,
       d.submitted_at, d.limit_unit, d.supplements, d.reappointments, d.officer_id, d.applicant_name,
       d.late_cause
  from dossier.dossier d;
comment on view dossier.life_read is 'dossiers as figures count them; who decides is whoever has it under the map of today';

create view dossier.step_read as
select e.dossier_id, e.seq, e.at, e.to_status, e.to_agency_id, e.due_after, e.written_in
  from dossier.dossier_event e;
comment on view dossier.step_read is 'each event: the state, hands and due date it left behind, and the transaction that wrote it';

-- Under the map of before it was this agency's; what it was then never changes.
create view dossier.former_read as
select f.dossier_id, f.agency_id, f.until_on,
       f.side = 'COMPETENT'
         or d.competent_agency_id is null
            and not exists (
                  select from dossier.former_agency other
                   where other.dossier_id = f.dossier_id
                     and other.side = 'COMPETENT') as decided
  from dossier.former_agency f
  join dossier.dossier d on d.dossier_id = f.dossier_id;

create index dossier_parts_of on dossier.dossier (parent_code, dossier_id) where parent_code is not null;
