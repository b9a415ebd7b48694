create table core_policy_value (
    id         ${uuid}      not null primary key,
    version    integer      not null,
    code       varchar(100) not null,
    content    varchar(500) not null,
    valid_from date         not null,
    set_at     ${instant}   not null,
    set_by     ${uuid}      not null
);
create index core_policy_value_by_day on core_policy_value (code, valid_from);
