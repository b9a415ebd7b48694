-- How the agency tells the resource, where it does so itself.
alter table fam_referral add column shared_by varchar(30) default '' not null;

-- What the daily round has asked people to do: once for each subject, also after they have done it.
create table fam_asked_once (
    id ${uuid} not null,
    kind varchar(60) not null,
    subject_id ${uuid} not null,
    asked_on date not null,
    row_version bigint not null,
    constraint fam_asked_once_pk primary key (id),
    constraint fam_asked_once_each unique (kind, subject_id)
);
