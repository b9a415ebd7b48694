create table core_module (
    id ${uuid} not null primary key,
    version integer not null,
    module_id varchar(60) not null,
    wanted ${bool} not null,
    changed_at ${instant} not null,
    constraint core_module_id unique (module_id)
);
