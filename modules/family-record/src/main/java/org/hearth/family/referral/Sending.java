package org.hearth.family.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets in touch with the resource, and on what ground.
 *
 * @param release the id of the signed release that lets the agency tell the resource about the family
 */
public record Sending(ContactWay way, @Nullable UUID release) {

    /** The family goes by itself. */
    public static final Sending BY_FAMILY = new Sending(ContactWay.FAMILY, null);
}
