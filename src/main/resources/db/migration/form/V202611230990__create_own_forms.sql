create schema form;

-- Forms that agencies brought themselves, and how many editions each has had: numbers without gaps,
-- drawn under the row's lock.
create table form.own_form (
  id           text not null check (length(id) between 1 and 80),
  last_edition integer not null check (last_edition >= 1),
  constraint own_form_pk primary key (id)
);

-- One edition, as it was brought. It stays for ever: dossiers were filled with it.
create table form.edition (
  form_id           text not null,
  edition           integer not null check (edition >= 1),
  owner_id          bigint not null,
  owner_path        text not null check (owner_path ~ '^/([0-9]+/)+$'),
  valid_from        date not null,
  content           text not null check (octet_length(content) between 1 and 262144),
  entered_by        bigint not null,
  entered_by_name   text not null,
  entered_at        timestamptz not null,
  withdrawn_by      bigint,
  withdrawn_by_name text,
  withdrawn_at      timestamptz,
  withdrawn_reason  text check (length(withdrawn_reason) between 1 and 500),
  constraint edition_pk primary key (form_id, edition),
  constraint edition_form_fk foreign key (form_id) references form.own_form (id),
  constraint edition_withdrawn_ck check (
    (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_by_name is null)
    and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index edition_owner_ix on form.edition (owner_id);

-- For which procedures an edition is in force from its day on; a withdrawn one for none.
create table form.edition_use (
  procedure_code text not null check (length(procedure_code) between 1 and 40),
  owner_id       bigint not null,
  valid_from     date not null,
  form_id        text not null,
  edition        integer not null,
  constraint edition_use_pk primary key (procedure_code, owner_id, valid_from),
  constraint edition_use_edition_fk foreign key (form_id, edition)
    references form.edition (form_id, edition)
);
create index edition_use_edition_ix on form.edition_use (form_id, edition);

create function form.refuse_change() returns trigger language plpgsql as $$
begin
  if (new.form_id, new.edition, new.owner_id, new.owner_path, new.valid_from, new.content,
      new.entered_by, new.entered_by_name, new.entered_at)
     is distinct from
     (old.form_id, old.edition, old.owner_id, old.owner_path, old.valid_from, old.content,
      old.entered_by, old.entered_by_name, old.entered_at)
     or old.withdrawn_at is not null then
    raise exception 'an edition of a form is never changed, at most withdrawn once'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger edition_kept before update on form.edition
  for each row execute function form.refuse_change();
