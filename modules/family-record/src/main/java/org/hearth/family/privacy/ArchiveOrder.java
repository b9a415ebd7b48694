package org.hearth.family.privacy;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.RecordRequestId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be copied, and for whom.
 *
 * @param request whose answer the copy is: then it holds only what that requester may read; null for the agency's own copy,
 *     which holds everything
 * @param language of the page that lists what is in the archive
 */
public record ArchiveOrder(FamilyId family, @Nullable RecordRequestId request, ArchiveReason reason, Locale language) {

    public ArchiveOrder {
        Objects.requireNonNull(family);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(language);
    }

    /** Everything, for the agency itself. */
    public static ArchiveOrder forAgency(FamilyId family, ArchiveReason reason, Locale language) {
        return new ArchiveOrder(family, null, reason, language);
    }

    /** What the requester may read. */
    public static ArchiveOrder forParent(FamilyId family, RecordRequestId request, Locale language) {
        return new ArchiveOrder(family, request, ArchiveReason.REQUEST, language);
    }

    /** The request that the copy answers. */
    public Optional<RecordRequestId> findRequest() {
        return Optional.ofNullable(request);
    }
}
