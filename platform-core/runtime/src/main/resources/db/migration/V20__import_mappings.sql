create table core_import_mapping (
    id           ${uuid}      not null primary key,
    version      integer      not null,
    -- The name in small letters while the mapping is in use, so that each is unlike every other; its own id afterwards.
    slot         varchar(80)  not null,
    latest       integer      not null,
    retired      ${bool}      not null,
    constraint core_import_mapping_slot unique (slot)
);

-- How a mapping stands. Rows never change: a change is a new row.
create table core_import_mapping_version (
    id              ${uuid}      not null primary key,
    mapping_id      ${uuid}      not null,
    version_number  integer      not null,
    name            varchar(80)  not null,
    import_type     varchar(60)  not null,
    source_kind     varchar(10)  not null,
    source_encoding varchar(20)  not null,
    separator_kind  varchar(12)  not null,
    record_path     varchar(300) not null,
    mapped_columns  ${text}      not null,
    set_at          ${instant}   not null,
    set_by          ${uuid}      not null,
    set_by_name     varchar(255) not null,
    constraint core_import_mapping_number unique (mapping_id, version_number)
);

alter table core_import_batch add column mapping_id ${uuid};
alter table core_import_batch add column mapping_number integer;
alter table core_import_batch add column mapping_name varchar(80);
