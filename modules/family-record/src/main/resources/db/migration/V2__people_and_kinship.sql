alter table fam_person add column deceased_on date;
alter table fam_person add column gender_text varchar(80) default '' not null;
alter table fam_person add column pronouns varchar(40) default '' not null;
alter table fam_person add column interpreter_kind varchar(10) default 'UNKNOWN' not null;

create table fam_former_name (
    id ${uuid} not null,
    person_id ${uuid} not null,
    first_name varchar(80) not null,
    middle_name varchar(80) not null,
    last_name varchar(80) not null,
    preferred_name varchar(80) not null,
    name_suffix varchar(80) not null,
    search_name varchar(400) not null,
    last_day date,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_former_name_pk primary key (id),
    constraint fam_former_name_person foreign key (person_id) references fam_person (id)
);
create index fam_former_name_of on fam_former_name (person_id);
create index fam_former_name_search on fam_former_name (search_name, person_id);

alter table fam_relationship add column legal varchar(10) default 'UNKNOWN' not null;
alter table fam_relationship add column valid_from date;
alter table fam_relationship add column valid_to date;
alter table fam_relationship add column quality varchar(10) default 'UNKNOWN' not null;
