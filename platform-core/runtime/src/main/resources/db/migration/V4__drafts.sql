create table core_draft (
  id ${uuid} not null primary key,
  version integer not null,
  user_id ${uuid} not null,
  form varchar(60) not null,
  form_version integer not null,
  record_id ${uuid} not null,
  fields ${text} not null,
  kept ${instant} not null,
  constraint core_draft_key unique (user_id, form, record_id)
);

create index core_draft_kept on core_draft (kept);
