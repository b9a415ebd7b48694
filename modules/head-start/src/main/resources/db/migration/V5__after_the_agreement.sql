alter table hs_goal_step add column met_on date;
alter table hs_goal_step add column initials varchar(4) default '' not null;
alter table hs_goal_step add column initialed_on date;
alter table hs_goal_step add column initialed_by varchar(40) default '' not null;
alter table hs_goal_step add column told_by varchar(20) default 'SEEN' not null;

alter table hs_goal add column progress_level varchar(20) default 'NOT_STARTED' not null;
alter table hs_goal add column said_by varchar(200) default '' not null;
alter table hs_goal add column said_on date;
alter table hs_goal add column merged_into ${uuid};
alter table hs_goal add column carried_from int default 0 not null;
update hs_goal set progress_level = 'MET' where status = 'MET';

create table hs_goal_progress (
    id ${uuid} not null,
    version int not null,
    goal_id ${uuid} not null,
    noted_on date not null,
    progress_level varchar(20) not null,
    progress_kind varchar(100) not null,
    family_view varchar(1000) not null,
    said_by varchar(200) not null,
    staff_view varchar(1000) not null,
    step_id ${uuid},
    corrects_id ${uuid},
    why_no_view varchar(250) not null,
    written_at ${instant} not null,
    written_by varchar(40) not null,
    constraint hs_goal_progress_pk primary key (id),
    constraint hs_goal_progress_once unique (corrects_id),
    constraint hs_goal_progress_goal foreign key (goal_id) references hs_goal (id)
);
create index hs_goal_progress_of on hs_goal_progress (goal_id);

create table hs_celebration (
    id ${uuid} not null,
    version int not null,
    goal_id ${uuid} not null,
    step_id ${uuid},
    celebrated_on date not null,
    how varchar(500) not null,
    noted_by varchar(40) not null,
    constraint hs_celebration_pk primary key (id),
    constraint hs_celebration_goal foreign key (goal_id) references hs_goal (id)
);
create index hs_celebration_of on hs_celebration (goal_id);

create table hs_next_goal_pause (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    said_on date not null,
    reason varchar(300) not null,
    noted_by varchar(40) not null,
    constraint hs_next_goal_pause_pk primary key (id),
    constraint hs_next_goal_pause_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_next_goal_pause_of on hs_next_goal_pause (plan_id);

create table hs_goal_review (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    held_on date not null,
    occasion varchar(30) not null,
    contact_id ${uuid},
    met varchar(1000) not null,
    small_steps varchar(1000) not null,
    changes varchar(1000) not null,
    adjustments varchar(1000) not null,
    own_plan varchar(1000) not null,
    continuing_needs varchar(1000) not null,
    stuck ${bool} not null,
    strategy varchar(20),
    reason varchar(250) not null,
    noted_by varchar(40) not null,
    constraint hs_goal_review_pk primary key (id),
    constraint hs_goal_review_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_goal_review_of on hs_goal_review (plan_id);

create table hs_review_participant (
    id ${uuid} not null,
    version int not null,
    review_id ${uuid} not null,
    side varchar(10) not null,
    name varchar(200) not null,
    constraint hs_review_participant_pk primary key (id),
    constraint hs_review_participant_review foreign key (review_id) references hs_goal_review (id)
);
create index hs_review_participant_of on hs_review_participant (review_id);

create table hs_reviewed_goal (
    id ${uuid} not null,
    version int not null,
    review_id ${uuid} not null,
    goal_id ${uuid} not null,
    constraint hs_reviewed_goal_pk primary key (id),
    constraint hs_reviewed_goal_review foreign key (review_id) references hs_goal_review (id),
    constraint hs_reviewed_goal_goal foreign key (goal_id) references hs_goal (id)
);
create index hs_reviewed_goal_of on hs_reviewed_goal (review_id);
create index hs_reviewed_goal_goal_idx on hs_reviewed_goal (goal_id);

create table hs_missed_review (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    contact_id ${uuid} not null,
    missed_on date not null,
    rule_id varchar(10) not null,
    reason varchar(250) not null,
    constraint hs_missed_review_pk primary key (id),
    constraint hs_missed_review_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_missed_review_of on hs_missed_review (plan_id);
