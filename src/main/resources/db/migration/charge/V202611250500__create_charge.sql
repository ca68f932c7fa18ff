create schema charge;

-- What a dossier was said to cost, with how it came about; the last one holds. Only added to.
create table charge.charge (
  charge_id     bigint generated always as identity,
  dossier_code  text collate "C" not null,
  copies        int not null,
  pages         int not null,
  late          boolean not null,  -- registered after the time the law gives for it
  exemption     text not null,     -- code of the exemption claimed; empty: none
  lines         jsonb not null,    -- the quote at that moment
  reckoned      bigint,            -- what the rules say; null: they say nothing
  dong          bigint,            -- what is asked for; null: nobody has said
  reason        text not null,     -- why another amount than reckoned; empty: it is the same
  stated_by     bigint,            -- null: reckoned when the dossier entered
  stated_name   text not null,
  stated_at     timestamptz not null,
  constraint charge_pk primary key (charge_id),
  constraint charge_dong_check check (dong >= 0 and reckoned >= 0),
  constraint charge_quantity_check check (copies >= 1 and pages >= 1),
  constraint charge_reason_check check (reason <> '' or dong is not distinct from reckoned)
);
create index charge_of_dossier on charge.charge (dossier_code, charge_id);

create function charge.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to', tg_table_name using errcode = 'check_violation';
end $$;
create trigger charge_stays before update or delete on charge.charge
  for each row execute function charge.refuse_change();
