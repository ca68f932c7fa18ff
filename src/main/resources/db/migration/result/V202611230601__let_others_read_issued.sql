-- Dossiers whose result was issued as a signed file; one that was revoked later was issued.
create view result.issued_read as
select r.dossier_id
  from result.result r
 where r.state in ('VALID', 'REPLACED', 'REVOKED')
 group by r.dossier_id;
