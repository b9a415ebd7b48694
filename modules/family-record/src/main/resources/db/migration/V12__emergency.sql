-- Records that somebody opened in an emergency: who, why, from when until when, and what the review said.
create table fam_emergency_access (
    id ${uuid} not null,
    family_id ${uuid} not null,
    user_id ${uuid} not null,
    user_name varchar(160) not null,
    reason varchar(500) not null,
    opened_at ${instant} not null,
    until_at ${instant} not null,
    ended_at ${instant},
    reviewed_at ${instant},
    reviewed_by varchar(160) not null,
    review_note varchar(500) not null,
    row_version bigint not null,
    constraint fam_emergency_access_pk primary key (id),
    constraint fam_emergency_access_family foreign key (family_id) references fam_family (id)
);
create index fam_emergency_access_of on fam_emergency_access (user_id, family_id, until_at);
create index fam_emergency_access_to on fam_emergency_access (family_id);
create index fam_emergency_access_at on fam_emergency_access (opened_at);

-- Tries that opened nothing, so that nobody goes through numbers one by one.
create table fam_emergency_try (
    id ${uuid} not null,
    user_id ${uuid} not null,
    tried_at ${instant} not null,
    constraint fam_emergency_try_pk primary key (id)
);
create index fam_emergency_try_by on fam_emergency_try (user_id, tried_at);
