package org.hearth.core.attachment;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Says who may see and who may add the files of one kind of record; contributed by the module that keeps the records.
 * Without it nothing is attached to that kind, and while the module does not run nothing is shown. Both answers audit
 * nothing and throw nothing.
 *
 * @param kind the kind, as in {@link AttachmentSubject#kind}
 * @param maySee whether the caller may see the files of a record; asks for the permission and the scope
 * @param mayChange whether the caller may add a file and void one; asks for the permission and the scope
 */
public record AttachmentGuard(String kind, Predicate<UUID> maySee, Predicate<UUID> mayChange) {

    public AttachmentGuard {
        Objects.requireNonNull(maySee);
        Objects.requireNonNull(mayChange);
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a kind has a name");
        }
    }
}
