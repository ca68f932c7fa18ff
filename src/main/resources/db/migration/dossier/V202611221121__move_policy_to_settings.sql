-- The numbers of handling are settings from now on. What was shipped comes with them; a row somebody
-- added here goes along, one value per column.
insert into settings.setting_value
       (setting, procedure_code, valid_from, value, ground, source, certain, shipped, entered_at)
select 'dossier.' || number.name, policy.procedure_code, policy.effective_from, number.value,
       policy.ground, '', true, false, now()
  from dossier.policy
 cross join lateral (values
   ('supplement-requests', policy.supplement_requests::text),
   ('supplement-within', coalesce(policy.supplement_within_working_days::text, 'NONE')),
   ('supplement-at-intake', policy.supplement_at_intake),
   ('supplement-after-appraisal', policy.supplement_after_appraisal),
   ('reappointments', policy.reappointments::text),
   ('apology-days-before', policy.apology_days_before::text)) number (name, value)
 where not (policy.procedure_code = ''
            and policy.effective_from in (date '2018-06-21', date '2025-07-01')
            and policy.supplement_requests = 1
            and policy.supplement_within_working_days = 3
            and policy.supplement_at_intake = 'PAUSE'
            and policy.supplement_after_appraisal = 'RESTART'
            and policy.reappointments = 1
            and policy.apology_days_before = 1);

drop table dossier.policy;
