create table fam_release (
    id ${uuid} not null,
    release_state varchar(20) not null,
    giver_person_id ${uuid},
    giver_name varchar(160) not null,
    authority varchar(20) not null,
    recipients varchar(2000) not null,
    purpose varchar(30) not null,
    purpose_words varchar(200) not null,
    record_kinds varchar(300) not null,
    kinds_note varchar(200) not null,
    methods varchar(120) not null,
    starts_on date not null,
    expires_on date,
    part2 ${bool} not null,
    signed_on date,
    signer varchar(160) not null,
    sign_way varchar(10) not null,
    interpreter varchar(160) not null,
    end_cause varchar(20) not null,
    ended_at ${instant},
    ended_from date,
    ended_by varchar(160) not null,
    ended_how varchar(20) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_release_pk primary key (id),
    constraint fam_release_giver foreign key (giver_person_id) references fam_person (id)
);
create index fam_release_giver_of on fam_release (giver_person_id);
create index fam_release_by_state on fam_release (release_state, expires_on);

create table fam_release_subject (
    id ${uuid} not null,
    release_id ${uuid} not null,
    person_id ${uuid} not null,
    dropped ${bool} not null,
    row_version bigint not null,
    constraint fam_release_subject_pk primary key (id),
    constraint fam_release_subject_once unique (release_id, person_id),
    constraint fam_release_subject_release foreign key (release_id) references fam_release (id),
    constraint fam_release_subject_person foreign key (person_id) references fam_person (id)
);
create index fam_release_subject_of on fam_release_subject (person_id);

create table fam_disclosure (
    id ${uuid} not null,
    to_person varchar(160) not null,
    to_organization varchar(160) not null,
    to_group varchar(160) not null,
    purpose varchar(30) not null,
    purpose_words varchar(200) not null,
    basis varchar(30) not null,
    basis_reference varchar(200) not null,
    notice_on date,
    destroy_by date,
    way varchar(20) not null,
    way_reason varchar(200) not null,
    what varchar(300) not null,
    records varchar(2000) not null,
    redisclosure_notice ${bool} not null,
    given_at ${instant} not null,
    given_by ${uuid} not null,
    given_by_name varchar(160) not null,
    row_version bigint not null,
    constraint fam_disclosure_pk primary key (id)
);

create table fam_disclosure_item (
    id ${uuid} not null,
    disclosure_id ${uuid} not null,
    person_id ${uuid} not null,
    record_kind varchar(20) not null,
    release_id ${uuid},
    row_version bigint not null,
    constraint fam_disclosure_item_pk primary key (id),
    constraint fam_disclosure_item_once unique (disclosure_id, person_id, record_kind),
    constraint fam_disclosure_item_disclosure foreign key (disclosure_id) references fam_disclosure (id),
    constraint fam_disclosure_item_person foreign key (person_id) references fam_person (id),
    constraint fam_disclosure_item_release foreign key (release_id) references fam_release (id)
);
create index fam_disclosure_item_of on fam_disclosure_item (person_id, disclosure_id);
create index fam_disclosure_item_release_of on fam_disclosure_item (release_id);
