-- Whoever received a dossier does not also decide it, but in units too small for that.
create table dossier.separation_exemption (
  exemption_id    bigint generated always as identity primary key,
  agency_id       bigint not null,
  agency_path     text collate "C" not null,
  reason          text not null check (length(reason) between 1 and 500),
  valid_from      date not null,
  valid_to        date not null,
  granted_by_name text not null,
  granted_at      timestamptz not null,
  revoked_at      timestamptz,
  revoked_by_name text,
  constraint separation_exemption_dates check (valid_to >= valid_from)
);
create index separation_exemption_by_agency on dossier.separation_exemption (agency_id, valid_to);

-- By what authority an act was done when not by right of the person's own role alone.
create table dossier.event_authority (
  dossier_id   bigint not null references dossier.dossier,
  seq          bigint not null,
  exemption_id bigint,
  primary key (dossier_id, seq)
);
create index event_authority_by_exemption on dossier.event_authority (exemption_id, dossier_id, seq)
  where exemption_id is not null;
