create schema fee;

-- What one item of a procedure costs below some agency from a day on. Never changed but for its end.
create table fee.rule (
  rule_id        bigint generated always as identity,
  procedure_code text collate "C" not null,
  item           text not null,
  channel        text, -- null = every way
  scope          text collate "C" not null,
  valid_from     date not null,
  valid_to       date,
  formula        text not null,
  dong           bigint,
  first_pages    int,
  first_dong     bigint,
  later_dong     bigint,
  most_dong      bigint,
  ground         text not null,
  entered_by     bigint not null,
  entered_by_name text not null,
  entered_at     timestamptz not null,
  constraint rule_pk primary key (rule_id),
  constraint rule_formula_check check (
    case formula
      when 'BY_PAGES' then dong is null and first_pages > 0 and first_dong >= 0 and later_dong >= 0 and most_dong >= 0
      else formula in ('FOR_DOSSIER', 'FOR_EACH') and dong >= 0 and num_nonnulls(first_pages, first_dong, later_dong, most_dong) = 0
    end),
  constraint rule_days_check check (valid_to is null or valid_to >= valid_from)
);
create index rule_of_procedure on fee.rule (procedure_code, scope, valid_from);
