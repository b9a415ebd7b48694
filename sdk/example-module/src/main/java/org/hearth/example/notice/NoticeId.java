package org.hearth.example.notice;

import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a {@link Notice}. */
public record NoticeId(UUID value) {

    /** A fresh id, made before the row. */
    public static NoticeId next() {
        return new NoticeId(TimeOrderedId.next());
    }
}
