create table core_attachment (
    id             ${uuid}       not null primary key,
    version        integer       not null,
    subject_kind   varchar(100)  not null,
    subject        ${uuid}       not null,
    title          varchar(200)  not null,
    description    varchar(1000) not null,
    file_name      varchar(150)  not null,
    file_type      varchar(20)   not null,
    byte_count     bigint        not null,
    sha256         varchar(64)   not null,
    added_at       ${instant}    not null,
    added_by       ${uuid}       not null,
    added_by_name  varchar(200)  not null,
    voided_at      ${instant},
    voided_by      ${uuid},
    voided_by_name varchar(200)  not null,
    void_reason    varchar(200)  not null
);
create index core_attachment_by_subject on core_attachment (subject, added_at);

create table core_attachment_part (
    id          ${uuid}  not null primary key,
    version     integer  not null,
    attachment  ${uuid}  not null references core_attachment (id),
    part_number integer  not null,
    bytes       ${bytes} not null,
    constraint core_attachment_part_once unique (attachment, part_number)
);

create table core_document_copy (
    id           ${uuid}      not null primary key,
    version      integer      not null,
    document     ${uuid}      not null references core_document (id),
    holder       varchar(20)  not null,
    receiver     varchar(200) not null,
    given_on     date,
    way          varchar(20)  not null,
    destroyed_on date
);
create index core_document_copy_by_doc on core_document_copy (document);

create index core_document_by_hash on core_document (sha256);

-- A signature counts for the bytes under which it was given.
alter table core_document_signature add column document_sha256 varchar(64) default '' not null;
update core_document_signature
set document_sha256 = (select d.sha256 from core_document d where d.id = core_document_signature.document);
