package org.hearth.family.flag;

import java.util.List;
import org.hearth.core.reference.ReferenceList;

/** What may be restricted about a person; agencies add kinds of their own. */
public final class FlagLists {

    /** Sexual orientation and gender identity. */
    static final String SOGIE = "sogie";
    /** Treatment for substance use. */
    static final String SUD = "sud";
    /** HIV. */
    static final String HIV = "hiv";

    /** The kinds. */
    public static final ReferenceList KINDS =
            new ReferenceList("fam.restricted_flag", List.of(SOGIE, SUD, HIV), ReferenceList.Upkeep.OPEN);

    private FlagLists() {}
}
