-- Conduct is known from petitions too: one found true, or partly so, costs as a remark does.
create or replace view evaluation.judged as
select c.source, c.id, c.agency_id, c.agency_path, c.from_depth, c.code, c.procedure_code, c.procedure_name,
       c.field, c.officer_id, c.received_on, c.due_on, c.closed_on, c.timeliness, c.channel, c.supplements,
       greatest(0, c.supplements + coalesce(r.contacts, 0))::int as contacts,
       (case c.channel when 'ONLINE' then 0 else 1 end + coalesce(r.places, 0))::int as places,
       coalesce(r.petitions, 0) > 0
         or exists (select
                      from petition.petitions_read p
                     where p.dossier_code = c.code
                       and p.dossier_code <> ''
                       and p.settled_at is not null
                       and p.verdict in ('TRUE', 'PARTLY')) as petitioned
  from reporting.counted c
  left join evaluation.remarked r on r.source = c.source and r.dossier_id = c.id
 where c.closed_on is not null
   and c.received_on is not null
   and c.outcome in ('RESULT', 'REFUSED');
