create table fam_contact (
    id ${uuid} not null,
    family_id ${uuid} not null,
    contact_type varchar(20) not null,
    contact_on date not null,
    start_time varchar(5) not null,
    end_time varchar(5) not null,
    by_staff varchar(20) not null,
    place varchar(120) not null,
    spoken_language varchar(8) not null,
    interpreter varchar(20) not null,
    interpreter_note varchar(200) not null,
    topics varchar(400) not null,
    notes_permission varchar(10) not null,
    agreed varchar(1000) not null,
    narrative varchar(4000) not null,
    attempted ${bool} not null,
    rule_broken varchar(20) not null,
    broken_reason varchar(250) not null,
    review_id ${uuid},
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_contact_pk primary key (id),
    constraint fam_contact_family foreign key (family_id) references fam_family (id)
);
create index fam_contact_of_family on fam_contact (family_id, contact_on);

create table fam_contact_person (
    id ${uuid} not null,
    contact_id ${uuid} not null,
    person_id ${uuid} not null,
    constraint fam_contact_person_pk primary key (id),
    constraint fam_contact_person_once unique (contact_id, person_id),
    constraint fam_contact_person_contact foreign key (contact_id) references fam_contact (id),
    constraint fam_contact_person_person foreign key (person_id) references fam_person (id)
);
