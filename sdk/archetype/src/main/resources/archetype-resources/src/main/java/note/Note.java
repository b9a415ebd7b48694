package ${package}.note;

import java.time.Instant;

/**
 * A note as colleagues read it.
 *
 * @param author the display name of whoever wrote it
 * @param written when, in UTC
 */
public record Note(NoteId id, String text, String author, Instant written) {

    /** The longest text, in characters; the column, the field and the service agree on it. */
    public static final int LONGEST = 280;
}
