package org.hearth.core.attachment;

import java.util.Set;

/**
 * What may be attached today.
 *
 * @param largest the most bytes of one file
 */
public record AttachmentLimits(long largest, Set<FileType> types) {

    /** The bytes of a megabyte, as people count them. */
    public static final long MEGABYTE = 1_000_000;

    public AttachmentLimits {
        types = Set.copyOf(types);
    }

    /** The largest file in whole megabytes. */
    public long megabytes() {
        return largest / MEGABYTE;
    }
}
