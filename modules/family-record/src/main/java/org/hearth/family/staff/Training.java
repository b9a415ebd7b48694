package org.hearth.family.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.agency.StaffId;

/** A training that somebody completed. */
public record Training(UUID id, StaffId staff, TrainingDraft content, long version) {

    /** True when it no longer counts on {@code day}. */
    public boolean isOverOn(LocalDate day) {
        var last = content.validTo();
        return last != null && last.isBefore(day);
    }
}
