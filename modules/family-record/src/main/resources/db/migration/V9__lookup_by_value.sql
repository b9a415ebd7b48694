-- An import looks hundreds of ids up at once; Derby probes an index for each of them only where they stand in its first column.
create index fam_person_key_value on fam_person_key (ext_value);
create index fam_family_key_value on fam_family_key (ext_value);
