create table core_task_claim (
    slot varchar(140) not null,
    constraint core_task_claim_pk primary key (slot)
);
