-- A paper digitised for one dossier is used again for the next one of the same person, who agrees
-- to it; it need not be handed in.
alter table dossier.dossier_paper
  add column reused boolean not null default false;
comment on column dossier.dossier_paper.reused is 'whether files of an earlier dossier stand for it';

alter table dossier.paper_file
  add column valid_until date,
  add column origin_dossier_id bigint,
  add column origin_file_id bigint,
  add column consent_of text,
  drop constraint paper_file_source,
  add constraint paper_file_source check (source in ('DIGITISED', 'REUSED')),
  add constraint paper_file_origin
    check ((source = 'REUSED') = (origin_dossier_id is not null)
           and (source = 'REUSED') = (origin_file_id is not null)
           and (source = 'REUSED') = (consent_of is not null));
comment on column dossier.paper_file.valid_until is 'the last day the paper is good for; null = no end';
comment on column dossier.paper_file.consent_of is 'who agreed that it is used again: whoever handed the dossier in';
