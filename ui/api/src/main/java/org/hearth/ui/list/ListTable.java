package org.hearth.ui.list;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.core.data.PageRequest.SortBy;
import org.hearth.ui.PageContext;

/** The table of a list. On a phone each row is a card, its cells named by the headings. */
final class ListTable<T> extends NativeTable {

    private final List<Column<T>> columns;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTableCaption caption = new NativeTableCaption();
    private final List<NativeTableHeaderCell> sortable = new ArrayList<>();
    private final Consumer<SortBy> sort;

    ListTable(PageContext context, List<Column<T>> columns, Consumer<SortBy> sort) {
        this.columns = List.copyOf(columns);
        this.sort = sort;
        addClassName("hearth-table");
        // Cards lose the meaning of table rows for screen readers unless the roles are named.
        getElement().setAttribute("role", "table");
        body.getElement().setAttribute("role", "rowgroup");
        caption.addClassName("hearth-unseen");
        caption.setText(context.text("ui.list.table"));
        add(caption);
        getHead().getElement().setAttribute("role", "rowgroup");
        getHead().add(headings());
        add(body);
    }

    void caption(String words) {
        caption.setText(words);
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (Column<T> column : columns) {
            var cell = new NativeTableHeaderCell();
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            cell.setClassName("number", column.number());
            if (column.name().isEmpty()) {
                cell.setText(column.heading());
            } else {
                sortable.add(cell);
                cell.add(new NativeButton(column.heading(), click -> sortBy(column.name(), cell)));
            }
            row.add(cell);
        }
        return row;
    }

    private void sortBy(String name, NativeTableHeaderCell cell) {
        boolean down = "ascending".equals(cell.getElement().getAttribute("aria-sort"));
        sortable.forEach(each -> each.getElement().removeAttribute("aria-sort"));
        cell.getElement().setAttribute("aria-sort", down ? "descending" : "ascending");
        sort.accept(new SortBy(name, down));
    }

    void clear() {
        body.removeAll();
    }

    void add(T record) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (Column<T> column : columns) {
            var cell = new NativeTableCell(column.cell().apply(record));
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", column.heading());
            cell.setClassName("number", column.number());
            row.add(cell);
        }
        body.add(row);
    }
}
