create table core_setting (
  id ${uuid} not null primary key,
  version integer not null,
  setting_key varchar(100) not null,
  setting_value varchar(1000) not null,
  constraint core_setting_key unique (setting_key)
);

create table core_account (
  id ${uuid} not null primary key,
  version integer not null,
  login_name varchar(60) not null,
  display_name varchar(100) not null,
  staff_code varchar(40) not null,
  language_tag varchar(35) not null,
  locked ${bool} not null,
  changed ${instant} not null,
  constraint core_account_login_name unique (login_name)
);

create table core_account_role (
  account_id ${uuid} not null references core_account (id),
  role_code varchar(60) not null,
  primary key (account_id, role_code)
);

create index core_account_role_code on core_account_role (role_code);

create table core_credential (
  id ${uuid} not null primary key references core_account (id),
  version integer not null,
  password_hash varchar(300) not null,
  one_time ${bool} not null,
  changed ${instant} not null,
  last_log_in ${instant}
);

create table core_log_in_failure (
  id ${uuid} not null primary key,
  version integer not null,
  failures integer not null,
  last_failure ${instant} not null,
  locked_until ${instant}
);

create index core_log_in_failure_last on core_log_in_failure (last_failure);
