package org.hearth.family.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long lists, so that no query names too many values. */
public final class Slices {

    private static final int SIZE = 500;

    private Slices() {}

    /** Lists of at most {@value #SIZE} elements that together hold {@code all}; none for an empty collection. */
    public static <T> List<List<T>> of(Collection<T> all) {
        var list = new ArrayList<>(all);
        return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
                .mapToObj(each -> List.copyOf(list.subList(each * SIZE, Math.min(list.size(), (each + 1) * SIZE))))
                .toList();
    }
}
