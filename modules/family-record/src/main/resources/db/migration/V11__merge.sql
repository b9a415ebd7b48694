-- Who was merged into whom; the row stays, so that old ids lead to the one who stands.
alter table fam_person add column merge_into ${uuid};
create index fam_person_merged on fam_person (merge_into);
create index fam_person_born on fam_person (birth_date);

-- Two people who may be one; each pair is answered once.
create table fam_duplicate (
    id ${uuid} not null,
    one_id ${uuid} not null,
    other_id ${uuid} not null,
    reason varchar(20) not null,
    state varchar(20) not null,
    found_on date not null,
    asked_again_on date,
    answered_by ${uuid},
    answered_at ${instant},
    row_version bigint not null,
    constraint fam_duplicate_pk primary key (id),
    constraint fam_duplicate_once unique (one_id, other_id),
    constraint fam_duplicate_one foreign key (one_id) references fam_person (id),
    constraint fam_duplicate_other foreign key (other_id) references fam_person (id)
);
create index fam_duplicate_other_of on fam_duplicate (other_id);
create index fam_duplicate_queue on fam_duplicate (state, found_on);

-- Until when the daily look has seen everybody who was added or changed.
create table fam_duplicate_look (
    id ${uuid} not null,
    seen_until ${instant} not null,
    row_version bigint not null,
    constraint fam_duplicate_look_pk primary key (id)
);

create table fam_merge (
    id ${uuid} not null,
    survivor_id ${uuid} not null,
    merged_id ${uuid} not null,
    merged_at ${instant} not null,
    merged_by ${uuid} not null,
    undone_at ${instant},
    undone_by ${uuid},
    row_version bigint not null,
    constraint fam_merge_pk primary key (id),
    constraint fam_merge_survivor foreign key (survivor_id) references fam_person (id),
    constraint fam_merge_merged foreign key (merged_id) references fam_person (id)
);
create index fam_merge_survivor_of on fam_merge (survivor_id);
create index fam_merge_merged_of on fam_merge (merged_id);

-- What a merge did, row by row and field by field, so that it can be taken back.
create table fam_merge_entry (
    id ${uuid} not null,
    merge_id ${uuid} not null,
    module varchar(40) not null,
    entity varchar(60) not null,
    field varchar(40) not null,
    deed varchar(10) not null,
    row_id ${uuid} not null,
    old_value varchar(254) not null,
    new_value varchar(254) not null,
    version_before bigint not null,
    version_after bigint not null,
    row_version bigint not null,
    constraint fam_merge_entry_pk primary key (id),
    constraint fam_merge_entry_of foreign key (merge_id) references fam_merge (id)
);
create index fam_merge_entry_by on fam_merge_entry (merge_id);
create index fam_merge_entry_row on fam_merge_entry (row_id);
