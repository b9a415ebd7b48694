create table core_task (
  id ${uuid} not null primary key,
  version integer not null,
  module_id varchar(60) not null,
  kind varchar(60) not null,
  rule_id varchar(20) not null,
  subject_kind varchar(60) not null,
  subject_id ${uuid} not null,
  owner_code varchar(40) not null,
  role_code varchar(60) not null,
  due date not null,
  opened ${instant} not null,
  link_path varchar(500) not null,
  closed ${instant},
  closed_by ${uuid},
  open_slot varchar(140),
  constraint core_task_open_slot unique (open_slot)
);

create index core_task_owner on core_task (owner_code, due, id);
create index core_task_role on core_task (role_code, due, id);
create index core_task_subject on core_task (subject_id, due);
