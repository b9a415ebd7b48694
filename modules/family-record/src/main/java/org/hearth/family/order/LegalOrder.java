package org.hearth.family.order;

import java.time.LocalDate;

/**
 * A legal order.
 *
 * @param version the state that was read; a change names it
 */
public record LegalOrder(LegalOrderId id, LegalOrderDraft content, long version) {

    /** True when it is in force on {@code day}; the first and the last day count. */
    public boolean isInForceOn(LocalDate day) {
        var last = content.to();
        return !day.isBefore(content.from()) && (last == null || !day.isAfter(last));
    }
}
