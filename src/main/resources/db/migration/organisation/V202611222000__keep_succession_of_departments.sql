-- On which ground an administrator laid a succession down; empty = it came with the shipped list.
alter table organisation.succession add column document text not null default '';

-- Which department goes on with the work of which; of one that was divided, several.
create table organisation.department_succession (
  predecessor_id bigint not null,
  successor_id   bigint not null,
  constraint department_succession_pk primary key (predecessor_id, successor_id),
  constraint department_succession_predecessor_fk foreign key (predecessor_id) references organisation.department,
  constraint department_succession_successor_fk foreign key (successor_id) references organisation.department,
  constraint department_succession_parties_check check (predecessor_id <> successor_id)
);
create index department_succession_successor_ix on organisation.department_succession (successor_id);
