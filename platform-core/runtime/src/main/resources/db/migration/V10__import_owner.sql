-- which process works on a batch, and when it last said so; null in batches from before this script
alter table core_import_batch add column node_id ${uuid};
alter table core_import_batch add column heartbeat ${instant};

-- what a changed record held before the batch and right after it
alter table core_import_journal add column former_hash varchar(64);
alter table core_import_journal add column cells_before ${text};
alter table core_import_journal add column cells_after ${text};
