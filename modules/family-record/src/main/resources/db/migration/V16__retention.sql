-- A court or an authority wants a record kept: nothing of the family is removed while it stands.
create table fam_legal_hold (
    id ${uuid} not null,
    family_id ${uuid} not null,
    reason varchar(500) not null,
    placed_by_name varchar(160) not null,
    placed_at ${instant} not null,
    lifted_by_name varchar(160) not null,
    lifted_at ${instant},
    lift_reason varchar(500) not null,
    row_version bigint not null,
    constraint fam_legal_hold_pk primary key (id),
    constraint fam_legal_hold_family foreign key (family_id) references fam_family (id)
);
create index fam_legal_hold_of on fam_legal_hold (family_id);
create index fam_legal_hold_at on fam_legal_hold (placed_at);

-- Whose time is over, as the daily round found; the id is the family's.
create table fam_retention_due (
    id ${uuid} not null,
    ended_on date not null,
    kept_until date not null,
    found_on date not null,
    constraint fam_retention_due_pk primary key (id),
    constraint fam_retention_due_family foreign key (id) references fam_family (id)
);
create index fam_retention_due_list on fam_retention_due (kept_until, id);

-- Proposals to remove a record. They go with the record; what stays is the tombstone.
create table fam_purge (
    id ${uuid} not null,
    family_id ${uuid} not null,
    open_family ${uuid},
    purge_state varchar(20) not null,
    reason varchar(20) not null,
    note varchar(500) not null,
    facts varchar(64) not null,
    proposed_by ${uuid} not null,
    proposed_by_name varchar(160) not null,
    proposed_at ${instant} not null,
    decided_by ${uuid},
    decided_by_name varchar(160) not null,
    decided_at ${instant},
    answer varchar(500) not null,
    problem varchar(120) not null,
    row_version bigint not null,
    constraint fam_purge_pk primary key (id),
    constraint fam_purge_family foreign key (family_id) references fam_family (id),
    constraint fam_purge_one_open unique (open_family)
);
create index fam_purge_of on fam_purge (family_id);
create index fam_purge_list on fam_purge (purge_state, proposed_at);

-- That there was a record, and who removed it when and why; the id is that of the family. Never a name of the family.
create table fam_tombstone (
    id ${uuid} not null,
    family_number varchar(20) not null,
    removed_at ${instant} not null,
    removed_on date not null,
    reason varchar(20) not null,
    rule_id varchar(20) not null,
    ended_on date,
    kept_until date,
    proposed_by ${uuid} not null,
    proposed_by_name varchar(160) not null,
    approved_by ${uuid} not null,
    approved_by_name varchar(160) not null,
    counts ${text} not null,
    given_again_at ${instant},
    given_again_by_name varchar(160) not null,
    row_version bigint not null,
    constraint fam_tombstone_pk primary key (id)
);
create index fam_tombstone_number on fam_tombstone (family_number);
create index fam_tombstone_at on fam_tombstone (removed_at);

-- How other systems called the family, so that an old file does not bring it back unseen.
create table fam_tombstone_key (
    id ${uuid} not null,
    tombstone_id ${uuid} not null,
    ext_system varchar(40) not null,
    ext_value varchar(40) not null,
    constraint fam_tombstone_key_pk primary key (id),
    constraint fam_tombstone_key_of foreign key (tombstone_id) references fam_tombstone (id)
);
create index fam_tombstone_key_by on fam_tombstone_key (tombstone_id);
create index fam_tombstone_key_value on fam_tombstone_key (ext_value);
