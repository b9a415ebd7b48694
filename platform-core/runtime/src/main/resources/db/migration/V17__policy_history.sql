alter table core_policy_value add column set_by_name varchar(100) default '' not null;
alter table core_policy_value add column reason varchar(500) default '' not null;
alter table core_policy_value add column approved_by_name varchar(100) default '' not null;
alter table core_policy_value add column withdrawn_at ${instant};
alter table core_policy_value add column withdrawn_by_name varchar(100) default '' not null;
alter table core_policy_value add column withdrawn_reason varchar(500) default '' not null;

create table core_policy_proposal (
    id               ${uuid}      not null primary key,
    version          integer      not null,
    -- The parameter's code while the proposal waits, so that one waits at a time; its own id afterwards.
    slot             varchar(100) not null,
    code             varchar(100) not null,
    content          varchar(500) not null,
    valid_from       date         not null,
    reason           varchar(500) not null,
    proposed_by      ${uuid}      not null,
    proposed_by_name varchar(100) not null,
    proposed_at      ${instant}   not null,
    state            varchar(20)  not null,
    decided_by       ${uuid},
    decided_by_name  varchar(100) not null,
    decided_at       ${instant},
    decision_reason  varchar(500) not null,
    constraint core_policy_proposal_slot unique (slot)
);
