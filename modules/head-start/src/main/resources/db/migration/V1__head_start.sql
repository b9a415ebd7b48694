create table hs_family_entry (
    id ${uuid} not null,
    version int not null,
    family_id ${uuid} not null,
    program varchar(10) not null,
    program_year int not null,
    site varchar(120) not null,
    entry_on date not null,
    exit_on date,
    homeless varchar(10) not null,
    foster_care varchar(10) not null,
    constraint hs_family_entry_pk primary key (id),
    constraint hs_family_entry_once unique (family_id, program, program_year)
);

create table hs_enrollment (
    id ${uuid} not null,
    version int not null,
    family_id ${uuid} not null,
    child_id ${uuid} not null,
    program varchar(10) not null,
    program_year int not null,
    status varchar(20) not null,
    since_on date not null,
    disability varchar(20) not null,
    constraint hs_enrollment_pk primary key (id),
    constraint hs_enrollment_once unique (child_id, program, program_year)
);
create index hs_enrollment_family on hs_enrollment (family_id);

create table hs_plan (
    id ${uuid} not null,
    version int not null,
    family_id ${uuid} not null,
    program_year int not null,
    open_key varchar(60) not null,
    initiated_on date not null,
    state varchar(20) not null,
    readiness varchar(20),
    readiness_on date,
    readiness_note varchar(500) not null,
    existing_plans varchar(10),
    uniqueness varchar(1000) not null,
    no_goal_now_on date,
    close_reason varchar(30) not null,
    closed_on date,
    constraint hs_plan_pk primary key (id),
    constraint hs_plan_open_once unique (open_key)
);
create index hs_plan_family on hs_plan (family_id);

create table hs_plan_author (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    side varchar(10) not null,
    name varchar(200) not null,
    person_id ${uuid},
    staff_code varchar(40) not null,
    constraint hs_plan_author_pk primary key (id),
    constraint hs_plan_author_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_plan_author_of on hs_plan_author (plan_id);

create table hs_existing_plan (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    agency varchar(200) not null,
    contact varchar(200) not null,
    topic varchar(200) not null,
    treatment varchar(20),
    constraint hs_existing_plan_pk primary key (id),
    constraint hs_existing_plan_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_existing_plan_of on hs_existing_plan (plan_id);

create table hs_assessment (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    family_id ${uuid} not null,
    program_year int not null,
    state varchar(20) not null,
    ended_on date,
    decline_reason varchar(300) not null,
    constraint hs_assessment_pk primary key (id),
    constraint hs_assessment_once unique (family_id, program_year),
    constraint hs_assessment_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_assessment_of on hs_assessment (plan_id);

create table hs_outcome_answer (
    id ${uuid} not null,
    version int not null,
    assessment_id ${uuid} not null,
    outcome varchar(10) not null,
    answer varchar(20) not null,
    constraint hs_outcome_answer_pk primary key (id),
    constraint hs_outcome_answer_once unique (assessment_id, outcome),
    constraint hs_outcome_answer_assessment foreign key (assessment_id) references hs_assessment (id)
);

create table hs_finding (
    id ${uuid} not null,
    version int not null,
    assessment_id ${uuid} not null,
    outcome varchar(10) not null,
    domain varchar(30) not null,
    kind varchar(20) not null,
    source varchar(30) not null,
    level_no int not null,
    note varchar(2000) not null,
    cannot_wait ${bool} not null,
    settled varchar(300) not null,
    support_who varchar(300) not null,
    support_what varchar(300) not null,
    support_how_often varchar(300) not null,
    withdrawn ${bool} not null,
    constraint hs_finding_pk primary key (id),
    constraint hs_finding_assessment foreign key (assessment_id) references hs_assessment (id)
);
create index hs_finding_of on hs_finding (assessment_id);

create table hs_goal (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    kind varchar(20) not null,
    status varchar(30) not null,
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
    why_it_matters varchar(1000) not null,
    success varchar(1000) not null,
    skills varchar(1000) not null,
    strengths varchar(1000) not null,
    stressors varchar(1000) not null,
    obstacles varchar(1000) not null,
    strategies varchar(1000) not null,
    supports varchar(1000) not null,
    status_reason varchar(200) not null,
    met_on date,
    constraint hs_goal_pk primary key (id),
    constraint hs_goal_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_goal_of on hs_goal (plan_id);

create table hs_goal_basis (
    id ${uuid} not null,
    version int not null,
    goal_id ${uuid} not null,
    finding_id ${uuid},
    family_input varchar(500) not null,
    constraint hs_goal_basis_pk primary key (id),
    constraint hs_goal_basis_goal foreign key (goal_id) references hs_goal (id),
    constraint hs_goal_basis_finding foreign key (finding_id) references hs_finding (id)
);
create index hs_goal_basis_of on hs_goal_basis (goal_id);

create table hs_goal_step (
    id ${uuid} not null,
    version int not null,
    goal_id ${uuid} not null,
    place int not null,
    step_text varchar(500) not null,
    responsible varchar(200) not null,
    target_on date,
    constraint hs_goal_step_pk primary key (id),
    constraint hs_goal_step_goal foreign key (goal_id) references hs_goal (id)
);
create index hs_goal_step_of on hs_goal_step (goal_id);

create table hs_agreement (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid},
    family_id ${uuid} not null,
    program_year int not null,
    state varchar(20) not null,
    purposes varchar(200) not null,
    disability_supports varchar(2000) not null,
    disability_not_now ${bool} not null,
    review_on date,
    signed_on date,
    constraint hs_agreement_pk primary key (id),
    constraint hs_agreement_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_agreement_of on hs_agreement (plan_id);
create index hs_agreement_family on hs_agreement (family_id, program_year);

create table hs_signature (
    id ${uuid} not null,
    version int not null,
    agreement_id ${uuid} not null,
    side varchar(10) not null,
    signer varchar(200) not null,
    signer_role varchar(60) not null,
    way varchar(20) not null,
    witness varchar(200) not null,
    signed_at ${instant} not null,
    constraint hs_signature_pk primary key (id),
    constraint hs_signature_agreement foreign key (agreement_id) references hs_agreement (id)
);
create index hs_signature_of on hs_signature (agreement_id);

create table hs_document_copy (
    id ${uuid} not null,
    version int not null,
    plan_id ${uuid} not null,
    document_id ${uuid} not null,
    title varchar(300) not null,
    template varchar(20) not null,
    holder varchar(20) not null,
    given_on date,
    way varchar(20) not null,
    receiver varchar(200) not null,
    constraint hs_document_copy_pk primary key (id),
    constraint hs_document_copy_plan foreign key (plan_id) references hs_plan (id)
);
create index hs_document_copy_of on hs_document_copy (plan_id);

create table hs_opt_out (
    id ${uuid} not null,
    version int not null,
    family_id ${uuid} not null,
    program_year int not null,
    opted_out_on date not null,
    scope varchar(100) not null,
    rule_broken varchar(20) not null,
    constraint hs_opt_out_pk primary key (id),
    constraint hs_opt_out_once unique (family_id, program_year)
);

create table hs_imported_family (
    id ${uuid} not null,
    version int not null,
    source_system varchar(40) not null,
    external_id varchar(40) not null,
    awaited_adult varchar(40) not null,
    spoken_language varchar(8) not null,
    interpreter varchar(10) not null,
    household_id ${uuid},
    second_household_id ${uuid},
    constraint hs_imported_family_pk primary key (id)
);
create index hs_imported_family_awaited on hs_imported_family (source_system, awaited_adult);
