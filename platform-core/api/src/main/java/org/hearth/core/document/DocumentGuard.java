package org.hearth.core.document;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Says who may see the documents of one kind, and who may hand copies of them out; contributed by the module that files them. Without it the archive takes
 * none of that kind, and while the module does not run it shows none.
 *
 * @param kind the kind, as in {@link NewDocument#kind}: {@code hs.agreement}
 * @param maySee whether the caller may see documents about a subject; it asks and audits nothing else
 * @param mayHandOut whether the caller may write down who got a copy of one: whoever may change the record. Reading in an
 *     emergency is not enough
 */
public record DocumentGuard(String kind, Predicate<UUID> maySee, Predicate<UUID> mayHandOut) {

    public DocumentGuard {
        Objects.requireNonNull(maySee);
        Objects.requireNonNull(mayHandOut);
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a kind has a name");
        }
    }
}
