package org.hearth.example.notice;

import java.util.List;
import org.hearth.core.reference.ReferenceList;

/** The module's lists of coded values. */
public final class NoticeLists {

    /** What a notice is about. */
    public static final ReferenceList KINDS = new ReferenceList("ex.kind", List.of("meeting", "supplies", "other"));

    private NoticeLists() {}
}
