create table fam_record_request (
    id ${uuid} not null,
    family_id ${uuid} not null,
    person_id ${uuid} not null,
    requester_id ${uuid},
    requester_name varchar(160) not null,
    request_kind varchar(10) not null,
    request_state varchar(20) not null,
    part varchar(500) not null,
    received_on date not null,
    due_on date not null,
    outcome varchar(20) not null,
    answer varchar(1000) not null,
    answered_on date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_record_request_pk primary key (id),
    constraint fam_record_request_family foreign key (family_id) references fam_family (id),
    constraint fam_record_request_person foreign key (person_id) references fam_person (id),
    constraint fam_record_request_requester foreign key (requester_id) references fam_person (id)
);
create index fam_record_request_in on fam_record_request (family_id, received_on);
create index fam_record_request_about on fam_record_request (person_id);
create index fam_record_request_from on fam_record_request (requester_id);

create table fam_statement (
    id ${uuid} not null,
    person_id ${uuid} not null,
    request_id ${uuid} not null,
    record_kinds varchar(300) not null,
    part varchar(500) not null,
    words varchar(2000) not null,
    given_on date not null,
    given_by varchar(160) not null,
    row_version bigint not null,
    constraint fam_statement_pk primary key (id),
    constraint fam_statement_person foreign key (person_id) references fam_person (id)
);
create index fam_statement_about on fam_statement (person_id);
