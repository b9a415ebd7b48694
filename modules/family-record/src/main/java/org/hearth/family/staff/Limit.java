package org.hearth.family.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.agency.StaffId;
import org.hearth.family.trail.Span;

/** What somebody cannot or should not be asked to do. Only the worker and the supervisor know. */
public record Limit(UUID id, StaffId staff, LimitDraft content, long version) {

    /** True when it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return new Span(content.from(), content.to()).holds(day);
    }
}
