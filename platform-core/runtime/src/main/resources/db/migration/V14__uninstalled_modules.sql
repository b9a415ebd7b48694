-- when an administrator uninstalled the module; null while it is installed
alter table core_module add column uninstalled_at ${instant};
