package org.hearth.family.order;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A legal order to be stored, or as it is to be corrected.
 *
 * @param subjects whom it binds; at least one
 * @param isProtected whom it protects; nobody who is bound too
 * @param from the first day in force
 * @param to the last day in force; null while none is set
 */
public record LegalOrderDraft(
        LegalOrderKind kind,
        Set<PersonId> subjects,
        Set<PersonId> isProtected,
        LocalDate from,
        @Nullable LocalDate to,
        OrderText text) {

    public LegalOrderDraft {
        subjects = Set.copyOf(subjects);
        isProtected = Set.copyOf(isProtected);
    }
}
