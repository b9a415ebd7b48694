alter table hs_imported_family add column line_no bigint default 0 not null;

create table hs_adult_background (
    id ${uuid} not null,
    version int not null,
    education varchar(20) not null,
    employment varchar(20) not null,
    constraint hs_adult_background_pk primary key (id)
);

alter table hs_signature add column agreed_on date;

create table hs_finding_version (
    id ${uuid} not null,
    version int not null,
    finding_id ${uuid} not null,
    outcome varchar(10) not null,
    domain varchar(30) not null,
    kind varchar(20) not null,
    source varchar(30) not null,
    level_no int not null,
    note varchar(2000) not null,
    cannot_wait ${bool} not null,
    support_who varchar(300) not null,
    support_what varchar(300) not null,
    support_how_often varchar(300) not null,
    replaced_at ${instant} not null,
    replaced_by varchar(40) not null,
    constraint hs_finding_version_pk primary key (id),
    constraint hs_finding_version_finding foreign key (finding_id) references hs_finding (id)
);
create index hs_finding_version_of on hs_finding_version (finding_id);
