package org.hearth.example.notice;

/**
 * Which notices are wanted.
 *
 * @param text what their text contains; empty for all
 * @param takenDown true for those that were taken down too
 */
public record NoticeFilter(String text, boolean takenDown) {

    /** Everything that is pinned up. */
    public static final NoticeFilter PINNED = new NoticeFilter("", false);
}
