package org.hearth.core.data;

import java.util.List;

/**
 * One page of a list, read by one query.
 *
 * @param rows the rows of this page, in order
 * @param total the number of rows of the whole list
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
