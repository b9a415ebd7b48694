-- V1 was shipped, so it stays as it is. Notices from then have no last day: they stay up until somebody takes them down.
alter table ex_notice add column notice_kind varchar(20) default 'other' not null;
alter table ex_notice add column show_until date;
alter table ex_notice add column author_code varchar(40) default '' not null;
alter table ex_notice add column notice_state varchar(20) default 'PINNED' not null;
alter table ex_notice add column import_key varchar(121);
alter table ex_notice add column changed_at ${instant};
create index ex_notice_state on ex_notice (notice_state, show_until);
create index ex_notice_import on ex_notice (import_key);
