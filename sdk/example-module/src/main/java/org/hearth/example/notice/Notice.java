package org.hearth.example.notice;

import java.time.Instant;

/**
 * A notice as colleagues read it.
 *
 * @param author the display name of whoever pinned it up
 * @param pinned when, in UTC
 */
public record Notice(NoticeId id, String text, String author, Instant pinned) {

    /** The longest text, in characters; the column, the field and the service agree on it. */
    public static final int LONGEST = 280;
}
