package org.hearth.core.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;

/** An audit trail in memory. */
public final class RecordingAudit implements Audit {

    /** One entry. */
    public record Entry(AuditAction action, String kind, UUID record, Map<String, String> details) {}

    private final List<Entry> entries = new ArrayList<>();

    public List<Entry> entries() {
        return entries;
    }

    public Entry last() {
        return entries.getLast();
    }

    @Override
    public void record(AuditAction action, String kind, UUID record, Map<String, String> details) {
        entries.add(new Entry(action, kind, record, details));
    }

    @Override
    public void recordApart(AuditAction action, String kind, UUID record, Map<String, String> details) {
        record(action, kind, record, details);
    }
}
