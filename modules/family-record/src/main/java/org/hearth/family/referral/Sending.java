package org.hearth.family.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets in touch with the resource, and on what ground.
 *
 * @param release the id of the signed release that lets the agency tell the resource about the family; null for whichever
 *     does
 * @param method how the agency tells it: a value of {@code fam.release_method}; empty when it does not
 */
public record Sending(ContactWay way, @Nullable UUID release, String method) {

    /** How the agency tells a resource unless it says otherwise. */
    public static final String BY_PHONE = "phone";

    /** The family goes by itself. */
    public static final Sending BY_FAMILY = new Sending(ContactWay.FAMILY, null);

    public Sending {
        method = way.discloses() && method.isBlank() ? BY_PHONE : method.strip();
    }

    /** By phone, where the agency does it. */
    public Sending(ContactWay way, @Nullable UUID release) {
        this(way, release, "");
    }
}
