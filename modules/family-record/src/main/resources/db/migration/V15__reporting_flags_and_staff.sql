-- With which of several families a child is counted in a program year; one choice stands, those taken back are retired.
create table fam_reporting_choice (
    id ${uuid} not null,
    person_id ${uuid} not null,
    program_year_id ${uuid} not null,
    family_id ${uuid} not null,
    retired varchar(36) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_reporting_choice_pk primary key (id),
    constraint fam_reporting_choice_once unique (person_id, program_year_id, retired),
    constraint fam_reporting_choice_person foreign key (person_id) references fam_person (id),
    constraint fam_reporting_choice_year foreign key (program_year_id) references fam_program_year (id),
    constraint fam_reporting_choice_family foreign key (family_id) references fam_family (id)
);
create index fam_reporting_choice_in on fam_reporting_choice (family_id);

-- What is known of somebody that most must not know to exist. Who wrote it in always sees it.
create table fam_restricted_flag (
    id ${uuid} not null,
    person_id ${uuid} not null,
    flag_kind varchar(40) not null,
    note varchar(400) not null,
    written_by ${uuid} not null,
    written_at ${instant} not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_restricted_flag_pk primary key (id),
    constraint fam_restricted_flag_person foreign key (person_id) references fam_person (id)
);
create index fam_restricted_flag_of on fam_restricted_flag (person_id);

-- What is known of staff: trainings, skills, and limits that only the worker and the supervisor see.
create table fam_staff_training (
    id ${uuid} not null,
    staff_id ${uuid} not null,
    topic varchar(120) not null,
    provider varchar(120) not null,
    completed_on date not null,
    valid_to date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_staff_training_pk primary key (id),
    constraint fam_staff_training_of_staff foreign key (staff_id) references fam_staff (id)
);
create index fam_staff_training_of on fam_staff_training (staff_id);
create index fam_staff_training_to on fam_staff_training (valid_to);
create table fam_staff_skill (
    id ${uuid} not null,
    staff_id ${uuid} not null,
    skill_kind varchar(20) not null,
    language_code varchar(40) not null,
    words varchar(120) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_staff_skill_pk primary key (id),
    constraint fam_staff_skill_of_staff foreign key (staff_id) references fam_staff (id)
);
create index fam_staff_skill_of on fam_staff_skill (staff_id);
create table fam_staff_limit (
    id ${uuid} not null,
    staff_id ${uuid} not null,
    words varchar(400) not null,
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
    constraint fam_staff_limit_pk primary key (id),
    constraint fam_staff_limit_of_staff foreign key (staff_id) references fam_staff (id)
);
create index fam_staff_limit_of on fam_staff_limit (staff_id);
