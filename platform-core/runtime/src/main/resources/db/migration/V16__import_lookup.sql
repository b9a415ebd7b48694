-- A chunk's rows are looked up at once; Derby probes an index for each of them only where they stand in its first column.
create index core_import_key_value on core_import_key (row_key);
