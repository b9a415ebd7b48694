package org.hearth.core.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts long lists of values for queries that say {@code in :values}, so that none names too many. */
public final class Slices {

    /**
     * The longest slice. Derby keeps the plan of a statement and looks at it anew every few executions only: with short
     * slices it soon finds the index of a table that was empty a moment ago.
     */
    public static final int SIZE = 64;

    private Slices() {}

    /**
     * Lists that together hold {@code all}, each value once; none for an empty collection. The last list repeats its
     * last value until its length is a power of two: so a database meets few different statements, which it can keep.
     */
    public static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(new LinkedHashSet<>(all));
        return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
                .mapToObj(each -> filled(list.subList(each * SIZE, Math.min(list.size(), (each + 1) * SIZE))))
                .toList();
    }

    private static <T> List<T> filled(List<T> slice) {
        int length = slice.size() == 1 ? 1 : Integer.highestOneBit(slice.size() - 1) * 2;
        var filled = new ArrayList<>(slice);
        filled.addAll(Collections.nCopies(length - slice.size(), slice.getLast()));
        return List.copyOf(filled);
    }
}
