-- A family has one main assignment without an end: a second one finds the slot taken.
alter table fam_staff_assignment add column open_main ${uuid};
update fam_staff_assignment set open_main = family_id
    where assignment_kind = 'MAIN' and valid_to is null and voided_at is null
    and not exists (select 1 from fam_staff_assignment later
        where later.family_id = fam_staff_assignment.family_id and later.assignment_kind = 'MAIN'
        and later.valid_to is null and later.voided_at is null and later.id > fam_staff_assignment.id);
alter table fam_staff_assignment add constraint fam_staff_assignment_one_main unique (open_main);
alter table fam_staff_assignment add column end_reason varchar(200) default '' not null;

create table fam_transfer (
    id ${uuid} not null,
    family_id ${uuid} not null,
    from_staff varchar(20) not null,
    to_staff varchar(20) not null,
    agreed_on date not null,
    reason varchar(200) not null,
    transfer_state varchar(20) not null,
    begun_by varchar(40) not null,
    answer_due date not null,
    answer varchar(200) not null,
    open_family ${uuid},
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_transfer_pk primary key (id),
    constraint fam_transfer_family foreign key (family_id) references fam_family (id),
    constraint fam_transfer_one_open unique (open_family)
);
create index fam_transfer_of on fam_transfer (family_id);
create index fam_transfer_to on fam_transfer (to_staff, transfer_state);
create index fam_transfer_from on fam_transfer (from_staff, transfer_state);
create index fam_transfer_on on fam_transfer (transfer_state, agreed_on);
