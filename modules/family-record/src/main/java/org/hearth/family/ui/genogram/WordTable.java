package org.hearth.family.ui.genogram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import java.util.Locale;

/** A table of words that becomes cards on a phone. Roles are said aloud, since a look of blocks would lose them. */
final class WordTable extends NativeTable {

    private final List<String> headings;

    WordTable(String name, List<String> headings) {
        this.headings = headings;
        addClassName("hearth-table");
        getElement().setAttribute("role", "table").setAttribute("aria-label", name);
        var row = getHead().addRow();
        role(row, "row");
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        headings.forEach(each -> {
            var cell = new NativeTableHeaderCell(each);
            cell.getElement().setAttribute("role", "columnheader").setAttribute("scope", "col");
            row.add(cell);
        });
    }

    void row(Component... cells) {
        var row = getBody().addRow();
        role(row, "row");
        for (int column = 0; column < cells.length; column++) {
            var cell = row.addDataCell();
            cell.add(cells[column]);
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", headings.get(column));
        }
    }

    /** One line for each. */
    static Component words(List<String> lines) {
        var all = new Div();
        lines.stream().filter(each -> !each.isEmpty()).forEach(each -> all.add(new Div(each)));
        return all;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
