package org.hearth.family.referral;

import org.hearth.family.resource.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * Where a family is referred to: a resource of the directory, or a name that somebody typed.
 *
 * @param resource null when it is not in the directory yet
 * @param name its name as it was when the referral was made; may be empty for a draft
 */
public record Destination(@Nullable ResourceId resource, String name) {

    /** The longest name. */
    public static final int NAME_LENGTH = 160;

    public Destination {
        name = name.strip();
    }

    /** A resource of the directory. */
    public static Destination of(ResourceId resource) {
        return new Destination(resource, "");
    }

    /** A typed name. */
    public static Destination named(String name) {
        return new Destination(null, name);
    }

    /** True when nothing says where. */
    public boolean isMissing() {
        return resource == null && name.isEmpty();
    }
}
