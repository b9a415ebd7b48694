package org.hearth.family.ui.genogram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.hearth.family.genogram.GenogramRow;
import org.hearth.ui.PageContext;

/** The genogram as a table: everybody with parents, brothers and sisters, and how they stand to others. */
final class KinTable {

    private final PageContext context;

    KinTable(PageContext context) {
        this.context = context;
    }

    Component of(List<GenogramRow> rows) {
        var table = new WordTable(
                context.text("fam.genogram.table"),
                List.of(text("who"), text("life"), text("homes"), text("parents"), text("siblings"), text("others")));
        rows.forEach(each -> table.row(
                name(each),
                WordTable.words(List.of(each.life())),
                WordTable.words(each.homes()),
                WordTable.words(each.parents()),
                WordTable.words(each.siblings()),
                WordTable.words(each.others())));
        return table;
    }

    private static Component name(GenogramRow row) {
        return row.findPerson()
                .<Component>map(person -> new Anchor("people/" + person.value(), row.name()))
                .orElseGet(() -> new Div(new Span(row.name())));
    }

    private String text(String key) {
        return context.text("fam.genogram.column." + key);
    }
}
