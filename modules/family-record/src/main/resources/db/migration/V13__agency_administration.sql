alter table fam_organization add column organization_kind varchar(30) default 'HEAD_START_GRANTEE' not null;
alter table fam_organization add column parent_id ${uuid};
alter table fam_organization add column closed_at ${instant};
alter table fam_organization add constraint fam_organization_parent
    foreign key (parent_id) references fam_organization (id);

alter table fam_site add column neutral_venue varchar(10) default 'UNKNOWN' not null;
alter table fam_site add column closed_at ${instant};

alter table fam_program add column closed_at ${instant};

-- A holiday of the whole agency (the place is the organization) or of one site.
create table fam_closed_day (
    place_id ${uuid} not null,
    closed_on date not null,
    name varchar(80) not null,
    created_by ${uuid} not null,
    created_at ${instant} not null,
    changed_by ${uuid} not null,
    changed_at ${instant} not null,
    changed_by_hand ${bool} not null,
    voided_at ${instant},
    void_reason varchar(200) not null,
    row_version bigint not null,
    constraint fam_closed_day_pk primary key (place_id, closed_on)
);

insert into fam_closed_day (place_id, closed_on, name, created_by, created_at, changed_by, changed_at,
    changed_by_hand, void_reason, row_version)
select h.organization_id, h.holiday, '', o.created_by, o.created_at, o.changed_by, o.changed_at,
    o.changed_by_hand, '', 1
from fam_holiday h join fam_organization o on o.id = h.organization_id;

drop table fam_holiday;

-- Agencies add topics and categories of their own.
alter table fam_contact alter column topics set data type varchar(2000);
alter table fam_resource alter column categories set data type varchar(2000);
