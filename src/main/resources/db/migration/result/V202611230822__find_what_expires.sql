-- Whose paper is about to run out.
create index result_expiring on result.result (valid_until, result_id)
  where state = 'VALID' and valid_until is not null;
