create table ex_notice (
    id ${uuid} not null primary key,
    version integer not null,
    notice_text varchar(280) not null,
    author varchar(255) not null,
    pinned_at ${instant} not null
);
create index ex_notice_pinned on ex_notice (pinned_at);
