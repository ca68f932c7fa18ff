-- How what was owed for a dossier of the certification lane was paid.
create view certification.payment_read as
select e.dossier_id,
       case r.paid_by when 'EXEMPT' then 'NONE' else 'DIRECT' end as payment
  from certification.entry e
  join certification.request r on r.request_id = e.request_id and r.agency_id = e.agency_id;
