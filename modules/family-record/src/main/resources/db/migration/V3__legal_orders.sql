create table fam_legal_order (
    id ${uuid} not null,
    order_kind varchar(20) not null,
    court varchar(120) not null,
    order_number varchar(60) not null,
    terms varchar(1000) not null,
    valid_from date not null,
    valid_to date,
    document_id ${uuid},
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_legal_order_pk primary key (id)
);

-- Whom an order binds, and whom it protects.
create table fam_legal_order_person (
    id ${uuid} not null,
    order_id ${uuid} not null,
    person_id ${uuid} not null,
    part varchar(10) not null,
    constraint fam_legal_order_person_pk primary key (id),
    constraint fam_legal_order_person_once unique (order_id, person_id),
    constraint fam_legal_order_person_order foreign key (order_id) references fam_legal_order (id),
    constraint fam_legal_order_person_who foreign key (person_id) references fam_person (id)
);
create index fam_legal_order_person_of on fam_legal_order_person (person_id);
