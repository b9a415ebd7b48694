package org.hearth.family.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;

/** Reads long lists to their end, a page at a time. */
public final class Pages {

    private Pages() {}

    /** Every row of a list in its own order. To be read in one unit of work. */
    public static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        var rows = new ArrayList<T>();
        Page<T> page;
        do {
            page = list.apply(new PageRequest(rows.size(), PageRequest.LARGEST, List.of()));
            rows.addAll(page.rows());
        } while (page.rows().size() == PageRequest.LARGEST);
        return rows;
    }
}
