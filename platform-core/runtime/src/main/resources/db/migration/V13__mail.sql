alter table core_account add column email varchar(254) default '' not null;
alter table core_account add column digest_day date;

create table core_mail (
  id ${uuid} not null primary key,
  version integer not null,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body varchar(4000) not null,
  queued ${instant} not null,
  tries integer not null,
  next_try ${instant},
  sent ${instant}
);

create index core_mail_next on core_mail (next_try);
create index core_mail_queued on core_mail (queued);
