-- Under what people and families are found; made from their rows, and made anew whenever those change.
create table fam_search_key (
    key_kind varchar(1) ${bycode} not null,
    key_value varchar(100) ${bycode} not null,
    owner_id ${uuid} not null,
    constraint fam_search_key_pk primary key (key_kind, key_value, owner_id)
);
create index fam_search_key_of on fam_search_key (owner_id);
create index fam_person_birth on fam_person (birth_date);

-- Which form of keys a row has; 0 is none.
alter table fam_person add column search_form int default 0 not null;
alter table fam_family add column search_form int default 0 not null;

-- The list of families in its usual order, filtered by name or number, and counted, without looking at the rows.
create index fam_family_list on fam_family (voided_at, search_name, id, search_number);
