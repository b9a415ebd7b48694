package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportMappings.PreviewRow;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.PlainTable;
import org.hearth.ui.part.PageSection;

/** The first rows of the sample as they would be read: our columns down, the records across. */
final class PreviewSection extends Div {

    private final PageContext context;
    private final Div table = new Div();

    PreviewSection(PageContext context, Button show) {
        this.context = context;
        table.add(new Paragraph(context.text("mappings.preview.none")));
        add(new PageSection(context.text("mappings.preview"), table).actions(show));
    }

    /** One of our columns, or what is wrong, in each of the rows. */
    private record Line(String name, List<String> cells) {}

    void show(List<PreviewRow> rows) {
        table.removeAll();
        var lines = new ArrayList<Line>();
        rows.stream()
                .flatMap(each -> each.row().cells().keySet().stream())
                .distinct()
                .sorted()
                .forEach(column -> lines.add(new Line(
                        column,
                        rows.stream().map(each -> each.row().cell(column)).toList())));
        if (rows.stream().anyMatch(each -> !each.faults().isEmpty())) {
            lines.add(new Line(
                    context.text("mappings.preview.faults"),
                    rows.stream().map(this::faults).toList()));
        }
        table.add(new PlainTable<>(context, context.text("mappings.preview"), columns(rows), lines));
    }

    private List<Column<Line>> columns(List<PreviewRow> rows) {
        var columns = new ArrayList<Column<Line>>();
        columns.add(Column.text("", context.text("imports.column"), Line::name));
        IntStream.range(0, rows.size())
                .mapToObj(index -> Column.<Line>text(
                        "",
                        context.text(
                                "mappings.preview.row",
                                Map.of(
                                        "number",
                                        index + 1,
                                        "line",
                                        rows.get(index).row().line())),
                        each -> each.cells().get(index)))
                .forEach(columns::add);
        return columns;
    }

    private String faults(PreviewRow row) {
        return row.faults().stream().map(this::words).collect(Collectors.joining(". "));
    }

    private String words(Finding each) {
        return context.messages().explain(each.refusal(), context.language()).what();
    }
}
