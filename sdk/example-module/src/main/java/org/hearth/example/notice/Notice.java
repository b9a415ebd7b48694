package org.hearth.example.notice;

import java.time.Instant;

/**
 * A notice as colleagues read it.
 *
 * @param version the version of the row; whoever changes the notice says which version was read
 * @param author the display name of whoever pinned it up
 * @param pinned when, in UTC
 */
public record Notice(NoticeId id, int version, NoticeDraft draft, String author, Instant pinned, NoticeState state) {

    /** The longest text, in characters; the column, the field and the service agree on it. */
    public static final int LONGEST = 280;
}
