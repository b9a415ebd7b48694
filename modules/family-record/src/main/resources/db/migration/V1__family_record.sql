create table fam_organization (
    id ${uuid} not null,
    name varchar(120) not null,
    zone_id varchar(60) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_organization_pk primary key (id)
);

create table fam_holiday (
    organization_id ${uuid} not null,
    holiday date not null,
    constraint fam_holiday_pk primary key (organization_id, holiday),
    constraint fam_holiday_organization foreign key (organization_id) references fam_organization (id)
);

create table fam_site (
    id ${uuid} not null,
    organization_id ${uuid} not null,
    name varchar(120) not null,
    site_kind varchar(20) not null,
    address varchar(254) not null,
    zone_id varchar(60) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_site_pk primary key (id),
    constraint fam_site_name unique (organization_id, name),
    constraint fam_site_organization foreign key (organization_id) references fam_organization (id)
);

create table fam_program (
    id ${uuid} not null,
    organization_id ${uuid} not null,
    program_kind varchar(10) not null,
    name varchar(120) not null,
    year_start_month int not null,
    year_start_day int not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_program_pk primary key (id),
    constraint fam_program_organization foreign key (organization_id) references fam_organization (id)
);

create table fam_program_year (
    id ${uuid} not null,
    program_id ${uuid} not null,
    label varchar(20) not null,
    start_date date not null,
    end_date date not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_program_year_pk primary key (id),
    constraint fam_program_year_start unique (program_id, start_date),
    constraint fam_program_year_order check (end_date > start_date),
    constraint fam_program_year_program foreign key (program_id) references fam_program (id)
);

create table fam_staff (
    id ${uuid} not null,
    organization_id ${uuid} not null,
    staff_code varchar(20) not null,
    name varchar(120) not null,
    role_codes varchar(400) not null,
    site_id ${uuid},
    supervisor_code varchar(20) not null,
    active ${bool} not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_staff_pk primary key (id),
    constraint fam_staff_staff_code unique (staff_code),
    constraint fam_staff_organization foreign key (organization_id) references fam_organization (id),
    constraint fam_staff_site foreign key (site_id) references fam_site (id)
);

create table fam_person (
    id ${uuid} not null,
    first_name varchar(80) not null,
    middle_name varchar(80) not null,
    last_name varchar(80) not null,
    preferred_name varchar(80) not null,
    name_suffix varchar(80) not null,
    display_name varchar(250) not null,
    search_name varchar(400) not null,
    birth_date date,
    birth_date_estimated ${bool} not null,
    spoken_language varchar(8) not null,
    written_language varchar(8) not null,
    needs_interpreter varchar(10) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_person_pk primary key (id)
);
create index fam_person_search on fam_person (search_name, id);

create table fam_person_key (
    id ${uuid} not null,
    person_id ${uuid} not null,
    ext_system varchar(40) not null,
    ext_value varchar(40) not null,
    retired varchar(36) not null,
    constraint fam_person_key_pk primary key (id),
    constraint fam_person_key_once unique (ext_system, ext_value, retired),
    constraint fam_person_key_person foreign key (person_id) references fam_person (id)
);

create table fam_contact_point (
    id ${uuid} not null,
    person_id ${uuid} not null,
    contact_kind varchar(10) not null,
    contact_value varchar(254) not null,
    safe_to_use varchar(10) not null,
    confidential ${bool} not null,
    preferred_rank int not null,
    valid_from date,
    valid_to date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_contact_point_pk primary key (id),
    constraint fam_contact_point_person foreign key (person_id) references fam_person (id)
);

create table fam_household (
    id ${uuid} not null,
    label varchar(120) not null,
    street varchar(120) not null,
    city varchar(120) not null,
    us_state varchar(2) not null,
    zip varchar(10) not null,
    county varchar(120) not null,
    confidential ${bool} not null,
    since_date date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_household_pk primary key (id)
);

create table fam_household_member (
    id ${uuid} not null,
    household_id ${uuid} not null,
    person_id ${uuid} not null,
    valid_from date,
    valid_to date,
    share_of_time int,
    primary_residence ${bool} not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_household_member_pk primary key (id),
    constraint fam_household_member_share check (share_of_time between 0 and 100),
    constraint fam_household_member_household foreign key (household_id) references fam_household (id),
    constraint fam_household_member_person foreign key (person_id) references fam_person (id)
);

create table fam_family (
    id ${uuid} not null,
    family_number varchar(20) not null,
    search_number varchar(40) not null,
    retired varchar(36) not null,
    name varchar(120) not null,
    search_name varchar(240) not null,
    name_given ${bool} not null,
    primary_adult_id ${uuid},
    awaited_system varchar(40) not null,
    awaited_value varchar(40) not null,
    structure_note varchar(1000) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_family_pk primary key (id),
    constraint fam_family_number unique (family_number, retired)
);
create index fam_family_name on fam_family (search_name, id);
create index fam_family_search_number on fam_family (search_number, id);

create table fam_family_key (
    id ${uuid} not null,
    family_id ${uuid} not null,
    ext_system varchar(40) not null,
    ext_value varchar(40) not null,
    retired varchar(36) not null,
    constraint fam_family_key_pk primary key (id),
    constraint fam_family_key_once unique (ext_system, ext_value, retired),
    constraint fam_family_key_family foreign key (family_id) references fam_family (id)
);

create table fam_family_member (
    id ${uuid} not null,
    family_id ${uuid} not null,
    person_id ${uuid} not null,
    family_role varchar(20) not null,
    valid_from date not null,
    valid_to date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_family_member_pk primary key (id),
    constraint fam_family_member_family foreign key (family_id) references fam_family (id),
    constraint fam_family_member_person foreign key (person_id) references fam_person (id)
);

create table fam_relationship (
    id ${uuid} not null,
    from_person_id ${uuid} not null,
    to_person_id ${uuid} not null,
    relation_type varchar(20) not null,
    custody varchar(10) not null,
    educational_rights ${bool} not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_relationship_pk primary key (id),
    constraint fam_relationship_from foreign key (from_person_id) references fam_person (id),
    constraint fam_relationship_to foreign key (to_person_id) references fam_person (id)
);

create table fam_staff_assignment (
    id ${uuid} not null,
    family_id ${uuid} not null,
    staff_code varchar(20) not null,
    assignment_kind varchar(10) not null,
    valid_from date not null,
    valid_to date,
    reason varchar(200) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_staff_assignment_pk primary key (id),
    constraint fam_staff_assignment_family foreign key (family_id) references fam_family (id)
);
create index fam_staff_assignment_code on fam_staff_assignment (staff_code, family_id);

-- PostgreSQL gives a foreign key no index of its own; Derby shares the one it makes.
create index fam_person_key_of on fam_person_key (person_id);
create index fam_contact_point_of on fam_contact_point (person_id);
create index fam_household_member_in on fam_household_member (household_id);
create index fam_household_member_of on fam_household_member (person_id);
create index fam_family_key_of on fam_family_key (family_id);
create index fam_family_member_in on fam_family_member (family_id);
create index fam_family_member_of on fam_family_member (person_id);
create index fam_relationship_from_of on fam_relationship (from_person_id);
create index fam_relationship_to_of on fam_relationship (to_person_id);
create index fam_staff_assignment_of on fam_staff_assignment (family_id, assignment_kind);
