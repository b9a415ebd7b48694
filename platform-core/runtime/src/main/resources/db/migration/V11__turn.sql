-- whose turn a daily job was last, so that of several processes one does it
create table core_turn (
    name varchar(60) not null primary key,
    version integer not null,
    taken ${instant} not null
);
