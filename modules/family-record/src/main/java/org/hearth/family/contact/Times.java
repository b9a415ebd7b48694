package org.hearth.family.contact;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a contact began and ended, on the clock of the place; null when nobody noted it. */
public record Times(@Nullable LocalTime start, @Nullable LocalTime end) {

    /** Nobody noted it. */
    public static final Times UNKNOWN = new Times(null, null);

    boolean isReversed() {
        return start != null && end != null && end.isBefore(start);
    }
}
