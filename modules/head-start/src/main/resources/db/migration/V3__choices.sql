create table hs_goal_version (
    id ${uuid} not null,
    version int not null,
    goal_id ${uuid} not null,
    title varchar(200) not null,
    family_words varchar(1000) not null,
    outcome varchar(10),
    family_owner varchar(200) not null,
    staff_partner varchar(200) not null,
    start_on date not null,
    target_on date,
    priority int not null,
    chosen_on date,
    chosen_way varchar(20),
    chosen_by varchar(200) not null,
    thoughts ${text} not null,
    based_on ${text} not null,
    steps ${text} not null,
    asked_by varchar(10) not null,
    reason varchar(300) not null,
    replaced_at ${instant} not null,
    replaced_by varchar(40) not null,
    constraint hs_goal_version_pk primary key (id),
    constraint hs_goal_version_goal foreign key (goal_id) references hs_goal (id)
);
create index hs_goal_version_of on hs_goal_version (goal_id);

create table hs_resumption (
    id ${uuid} not null,
    version int not null,
    opt_out_id ${uuid} not null,
    services varchar(100) not null,
    said_on date not null,
    starts_on date not null,
    first_steps varchar(1000) not null,
    noted_by varchar(40) not null,
    constraint hs_resumption_pk primary key (id),
    constraint hs_resumption_opt_out foreign key (opt_out_id) references hs_opt_out (id)
);
create index hs_resumption_of on hs_resumption (opt_out_id);
