package org.hearth.family.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resource in the directory.
 *
 * @param verifiedOn when somebody last checked that it is true; null for never
 * @param verifiedBy the staff code of whoever did
 * @param stale true when that is too long ago ({@code core.resource.stale_days}, HS-057)
 */
public record Resource(
        ResourceId id,
        ResourceDraft draft,
        @Nullable LocalDate verifiedOn,
        String verifiedBy,
        boolean stale,
        Results results,
        long version) {

    /** The name. */
    public String name() {
        return draft.name();
    }
}
