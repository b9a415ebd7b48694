package org.hearth.headstart.agreement;

import java.util.List;
import org.hearth.core.document.DocumentTemplate;

/** The documents that this module prints. */
public final class HeadStartDocuments {

    /** The Family Partnership Agreement. */
    public static final DocumentTemplate AGREEMENT =
            new DocumentTemplate("DOC-01", "family-partnership-agreement", "hs.doc.agreement");

    /** A goal sheet, with talking points on its back. */
    public static final DocumentTemplate GOAL_SHEET = new DocumentTemplate("DOC-02", "goal-sheet", "hs.doc.goal_sheet");

    /** Every document. */
    public static final List<DocumentTemplate> ALL = List.of(AGREEMENT, GOAL_SHEET);

    private HeadStartDocuments() {}
}
