package org.hearth.family.disclosure;

import java.util.Arrays;
import java.util.Locale;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.text.MessageKey;

/** The reference list about disclosures. */
public final class DisclosureLists {

    /** By what right something is shared. */
    public static final ReferenceList BASIS = new ReferenceList(
            "fam.disclosure_basis",
            Arrays.stream(Basis.values()).map(DisclosureLists::code).toList());

    private DisclosureLists() {}

    /** The words for a basis. */
    public static MessageKey basis(Basis basis) {
        return new MessageKey("list.fam.disclosure_basis." + code(basis));
    }

    /** The code of a basis. */
    public static String code(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }
}
