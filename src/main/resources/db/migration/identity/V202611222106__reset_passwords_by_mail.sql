alter table identity.account
  add column email text,
  add constraint account_email_check check (length(email) between 3 and 200);
comment on column identity.account.email is 'where a link to choose a new password may be sent; nowhere else used';

-- A link somebody asked for; it lives shorter than one an administrator gives, and does not end that one.
alter table identity.one_time_link
  drop constraint one_time_link_purpose_check,
  add constraint one_time_link_purpose_check check (
    (purpose = 'FIRST_ADMINISTRATOR' and account_id is null)
    or (purpose in ('PASSWORD', 'RESET') and account_id is not null));
