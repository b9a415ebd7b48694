-- How an entry of a code list stands from a day on. Rows never change: a change is a new row.
create table core_list_entry (
    id           ${uuid}      not null primary key,
    version      integer      not null,
    list_code    varchar(60)  not null,
    entry_code   varchar(60)  not null,
    words_en     varchar(120) not null,
    words_es     varchar(120) not null,
    active       ${bool}      not null,
    place        integer      not null,
    valid_from   date         not null,
    set_at       ${instant}   not null,
    set_by       ${uuid}      not null,
    set_by_name  varchar(100) not null
);
create index core_list_entry_by_day on core_list_entry (list_code, valid_from);
