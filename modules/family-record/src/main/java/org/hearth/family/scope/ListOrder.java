package org.hearth.family.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.PageRequest;

/**
 * How a list may be ordered, in the database.
 *
 * @param paths the path in the query for each name by which a page may be sorted
 * @param usual the order when nothing is asked
 * @param id the path of the id, which makes every order definite
 */
public record ListOrder(Map<String, String> paths, List<String> usual, String id) {

    public ListOrder {
        paths = Map.copyOf(paths);
        usual = List.copyOf(usual);
    }

    /**
     * The end of a query.
     *
     * @throws IllegalArgumentException for a name that is unknown
     */
    public String of(PageRequest page) {
        var by = new ArrayList<String>();
        for (var sort : page.sort()) {
            var path = Optional.ofNullable(paths.get(sort.name()))
                    .orElseThrow(() -> new IllegalArgumentException("no order by " + sort.name()));
            by.add(path + (sort.descending() ? " desc" : ""));
        }
        if (by.isEmpty()) {
            by.addAll(usual);
        }
        by.add(id);
        return " order by " + String.join(", ", by);
    }
}
