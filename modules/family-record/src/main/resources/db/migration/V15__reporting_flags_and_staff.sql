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
