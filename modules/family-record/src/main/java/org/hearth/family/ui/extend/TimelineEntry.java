package org.hearth.family.ui.extend;

import java.time.LocalDate;

/**
 * One event on a family's timeline.
 *
 * @param on the day it happened, in the time zone of the agency
 * @param topic what one can filter by, such as "Referrals", in the reader's language
 * @param what what happened, in a few words of the reader's language
 * @param more who or how, or empty
 * @param link the page that tells more, such as {@code referrals/…}, or empty
 */
public record TimelineEntry(LocalDate on, String topic, String what, String more, String link) {

    /** An event without a page of its own. */
    public static TimelineEntry of(LocalDate on, String topic, String what, String more) {
        return new TimelineEntry(on, topic, what, more, "");
    }

    /** The same, told more about at {@code page}. */
    public TimelineEntry at(String page) {
        return new TimelineEntry(on, topic, what, more, page);
    }
}
