package org.hearth.core.data;

import java.util.List;

/**
 * Which rows of a list are wanted, and in which order.
 *
 * @param offset the first row, from 0
 * @param limit the number of rows, 1 to {@value #LARGEST}
 * @param sort the order, most important first; a store accepts only the names it knows
 */
public record PageRequest(int offset, int limit, List<SortBy> sort) {

    /** No page is larger. */
    public static final int LARGEST = 1000;

    /** One criterion of an order. */
    public record SortBy(String name, boolean descending) {}

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > LARGEST) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
        sort = List.copyOf(sort);
    }

    /** The first {@code limit} rows in the list's own order. */
    public static PageRequest first(int limit) {
        return new PageRequest(0, limit, List.of());
    }
}
