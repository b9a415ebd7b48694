create table core_document (
    id               ${uuid}      not null primary key,
    version          integer      not null,
    subject          ${uuid}      not null,
    title            varchar(300) not null,
    kind             varchar(100) not null,
    template         varchar(50)  not null,
    template_version varchar(50)  not null,
    language_tag     varchar(20)  not null,
    sha256           varchar(64)  not null,
    state            varchar(20)  not null,
    created_at       ${instant}   not null,
    created_by       ${uuid}      not null
);
create index core_document_by_subject on core_document (subject, created_at);

create table core_document_content (
    id      ${uuid}  not null primary key references core_document (id),
    version integer  not null,
    pdf     ${bytes} not null
);

create table core_document_signature (
    id             ${uuid}      not null primary key,
    version        integer      not null,
    document       ${uuid}      not null references core_document (id),
    signer         varchar(200) not null,
    signer_role    varchar(100) not null,
    signed_at      ${instant}   not null,
    signing_method varchar(20)  not null,
    image          ${bytes},
    signed_by_user ${uuid}      not null
);
create index core_document_signature_by_doc on core_document_signature (document, signed_at);
