create table core_import_batch (
    id ${uuid} not null primary key,
    version integer not null,
    import_type varchar(60) not null,
    file_name varchar(200) not null,
    source_system varchar(60) not null,
    us_dates ${bool} not null,
    state varchar(12) not null,
    job_id ${uuid} not null,
    content ${bytes},
    row_count bigint not null,
    error_count bigint not null,
    warning_count bigint not null,
    skipped_count bigint not null,
    loaded_count bigint not null,
    kept_count bigint not null,
    created_at ${instant} not null,
    created_by ${uuid} not null,
    created_by_name varchar(255) not null
);
create index core_import_batch_at on core_import_batch (created_at);

create table core_import_finding (
    id ${uuid} not null primary key,
    batch_id ${uuid} not null,
    line_number bigint not null,
    row_key varchar(80) not null,
    finding_level varchar(10) not null,
    column_name varchar(80) not null,
    refusal_code varchar(30) not null,
    refusal_status integer not null,
    rule_id varchar(20) not null,
    message_key varchar(120) not null,
    arguments varchar(2000) not null
);
create index core_import_finding_line on core_import_finding (batch_id, line_number);

create table core_import_journal (
    id ${uuid} not null primary key,
    batch_id ${uuid} not null,
    line_number bigint not null,
    row_key varchar(80) not null,
    record_kind varchar(60) not null,
    record_id ${uuid} not null,
    created ${bool} not null
);
create index core_import_journal_line on core_import_journal (batch_id, line_number);

create table core_import_key (
    id ${uuid} not null primary key,
    version integer not null,
    source_system varchar(60) not null,
    import_type varchar(60) not null,
    row_key varchar(80) not null,
    content_hash varchar(64) not null,
    constraint core_import_key_row unique (source_system, import_type, row_key)
);
