package org.hearth.family.inspection;

import org.hearth.core.document.DocumentTemplate;

/** The documents about requests. */
public final class InspectionDocuments {

    /** Who received the family's data, and the answer to a request; other people's data are left out. */
    public static final DocumentTemplate REPLY =
            new DocumentTemplate("DOC-21", "disclosure-log-extract", "fam.paper.extract");

    private InspectionDocuments() {}
}
