-- Work at its time, on one node at a time: the table of db-scheduler 16, under our schema.
create table platform.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  constraint scheduled_task_pk primary key (task_name, task_instance)
);
create index scheduled_task_execution_ix on platform.scheduled_task (execution_time);
create index scheduled_task_heartbeat_ix on platform.scheduled_task (last_heartbeat);
