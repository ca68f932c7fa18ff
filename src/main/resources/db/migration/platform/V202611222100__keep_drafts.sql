-- What somebody is typing into a long form, one per person and form, until it is sent.
create table platform.draft (
  account_id bigint not null,
  form       text not null,
  content    jsonb not null,
  saved_at   timestamptz not null,
  primary key (account_id, form)
);

insert into platform.draft (account_id, form, content, saved_at)
select account_id, 'intake', content, saved_at
  from dossier.intake_draft
union all
select account_id, 'certification', content, saved_at
  from certification.lane_draft;

drop table dossier.intake_draft;
drop table certification.lane_draft;
