package org.hearth.family.consent;

import java.util.List;
import org.hearth.core.document.DocumentTemplate;

/** The documents about releases. */
public final class ConsentDocuments {

    /** The release of information. */
    public static final DocumentTemplate RELEASE =
            new DocumentTemplate("DOC-06", "release-of-information", "fam.paper.release");
    /** The release of records of substance use treatment, on a form of its own. */
    public static final DocumentTemplate PART_2_RELEASE =
            new DocumentTemplate("DOC-06", "release-of-part2-records", "fam.paper.part2_release");
    /** The withdrawal of a release. */
    public static final DocumentTemplate REVOCATION =
            new DocumentTemplate("DOC-07", "revocation-of-release", "fam.paper.revocation");
    /** Every document. */
    public static final List<DocumentTemplate> ALL = List.of(RELEASE, PART_2_RELEASE, REVOCATION);

    private ConsentDocuments() {}
}
