package org.hearth.family.trail;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both included; null where a side is open or unknown.
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Always. */
    public static final Span OPEN = new Span(null, null);

    /** True when {@code day} lies in it. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** {@code E-RANGE} when it ends before it begins; else nothing. */
    public List<Refusal> refusals() {
        return from != null && to != null && to.isBefore(from)
                ? List.of(Refusal.of(RefusalCode.E_RANGE, "", "fam.refusal.span_order")
                        .at("to"))
                : List.of();
    }
}
