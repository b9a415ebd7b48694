package org.hearth.family.privacy;

import java.util.Arrays;
import java.util.Locale;
import org.hearth.core.reference.ReferenceList;

/** The reference lists about a whole record. */
public final class PrivacyLists {

    /** Why everything is copied. */
    public static final ReferenceList REASON = new ReferenceList(
            "fam.archive_reason",
            Arrays.stream(ArchiveReason.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList());

    private PrivacyLists() {}
}
