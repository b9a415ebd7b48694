#set( $dollar = '$' )
create table ${prefix}_note (
    id ${dollar}{uuid} not null primary key,
    version integer not null,
    note_text varchar(280) not null,
    author varchar(255) not null,
    written_at ${dollar}{instant} not null
);
create index ${prefix}_note_written on ${prefix}_note (written_at);
