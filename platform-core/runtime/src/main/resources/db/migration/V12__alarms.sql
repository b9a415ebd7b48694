alter table core_task add column settled_by varchar(10) default 'HAND' not null;
alter table core_task add column deadline_start ${instant};
alter table core_task add column deadline_end ${instant};

create table core_task_alarm (
  id ${uuid} not null primary key,
  version integer not null,
  task_id ${uuid} not null references core_task (id),
  module_id varchar(60) not null,
  role_code varchar(60) not null,
  reached_code varchar(60) not null,
  rings ${instant} not null,
  rung ${instant},
  constraint core_task_alarm_once unique (task_id, role_code, rings)
);

create index core_task_alarm_next on core_task_alarm (rung, rings);
