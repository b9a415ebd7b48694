-- Who was born on one day, with the names that tell them apart: for the look for duplicates, without reading the rows.
drop index fam_person_born;
create index fam_person_born_alike on fam_person (birth_date, search_name, voided_at, id);
