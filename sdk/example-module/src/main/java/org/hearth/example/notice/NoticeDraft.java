package org.hearth.example.notice;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people write when they pin something up or change it.
 *
 * @param kind a value of {@link NoticeLists#KINDS}
 * @param until the last day on which it is of interest; empty only for notices from before there was such a day
 */
public record NoticeDraft(String kind, String text, Optional<LocalDate> until) {

    public NoticeDraft {
        text = text.strip();
    }
}
