-- who holds a role over an agency, when that agency ends
create index role_grant_agency_ix on identity.role_grant (agency_id) where revoked_at is null;
