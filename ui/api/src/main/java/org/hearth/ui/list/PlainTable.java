package org.hearth.ui.list;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.hearth.ui.PageContext;

/** A short table that is there as a whole, as lists look: cards on a phone, real rows for a screen reader. */
public final class PlainTable<T> extends Div {

    /**
     * A table.
     *
     * @param name its name for screen readers
     */
    public PlainTable(PageContext context, String name, List<Column<T>> columns, List<T> rows) {
        var table = new ListTable<>(context, columns, order -> {});
        table.caption(name);
        rows.forEach(table::add);
        addClassName("hearth-list");
        add(table);
    }
}
