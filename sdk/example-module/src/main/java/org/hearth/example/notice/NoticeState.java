package org.hearth.example.notice;

/** Where a notice stands. */
public enum NoticeState {
    PINNED,
    TAKEN_DOWN
}
