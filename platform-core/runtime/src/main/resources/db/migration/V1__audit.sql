create table core_audit (
    number bigint not null primary key,
    happened ${instant} not null,
    user_id ${uuid} not null,
    roles varchar(1000) not null,
    action varchar(30) not null,
    kind varchar(100) not null,
    record_id ${uuid} not null,
    details ${text} not null,
    previous_hash char(64) not null,
    hash char(64) not null
);
create index core_audit_record on core_audit (record_id, number);
create index core_audit_user on core_audit (user_id, number);

-- one row: the number and hash of the newest entry; its lock puts the writers in a line
create table core_audit_head (
    id smallint not null primary key,
    number bigint not null,
    hash char(64) not null
);
insert into core_audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
