package org.hearth.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.PageRequest.SortBy;
import org.hearth.core.report.Sheet;

/** All rows of a list, as somebody sees them. */
final class SeenRows {

    private SeenRows() {}

    static <T> Sheet sheet(List<Column<T>> columns, Function<PageRequest, Page<T>> rows, List<SortBy> order) {
        var cells = new ArrayList<List<Object>>();
        long total = 1;
        while (cells.size() < total) {
            var page = rows.apply(new PageRequest(cells.size(), PageRequest.LARGEST, order));
            for (T row : page.rows()) {
                cells.add(columns.stream()
                        .<Object>map(each -> each.text().apply(row))
                        .toList());
            }
            total = page.rows().isEmpty() ? 0 : page.total();
        }
        return new Sheet("list", columns.stream().map(Column::heading).toList(), cells);
    }
}
