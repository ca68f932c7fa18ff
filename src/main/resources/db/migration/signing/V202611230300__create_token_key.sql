create sequence signing.token_key_id as smallint;

-- A key that signs the QR codes of papers. What it signed stays readable for as long as papers last.
create table signing.token_key (
  token_key_id  smallint not null,
  public_key    bytea not null,
  sealed_secret bytea not null,
  made_at       timestamptz not null,
  constraint token_key_pk primary key (token_key_id)
);
comment on column signing.token_key.public_key is 'Ed25519, X.509 SubjectPublicKeyInfo';
comment on column signing.token_key.sealed_secret is 'private half in PKCS#8 Base64, encrypted';
