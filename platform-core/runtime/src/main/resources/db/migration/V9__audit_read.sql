create index core_audit_happened on core_audit (happened, number);
