package org.hearth.family.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearth.core.reference.ReferenceList;

/** The reference lists about requests. */
public final class InspectionLists {

    /** What is asked. */
    public static final ReferenceList KIND = new ReferenceList("fam.request_kind", codes(RequestKind.values()));
    /** How it was answered. */
    public static final ReferenceList OUTCOME = new ReferenceList("fam.request_outcome", codes(Outcome.values()));
    /** Every list. */
    public static final List<ReferenceList> ALL = List.of(KIND, OUTCOME);

    private InspectionLists() {}

    private static List<String> codes(Enum<?>... values) {
        return Arrays.stream(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
