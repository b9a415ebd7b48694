package org.hearth.family.trail;

import java.util.Collection;
import java.util.List;

/** Cuts long lists, so that no query names too many values. */
public final class Slices {

    private Slices() {}

    /** As {@link org.hearth.core.data.Slices#of}. */
    public static <T> List<List<T>> of(Collection<T> all) {
        return org.hearth.core.data.Slices.of(all);
    }
}
