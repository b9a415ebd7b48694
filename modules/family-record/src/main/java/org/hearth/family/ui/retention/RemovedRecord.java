package org.hearth.family.ui.retention;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.family.retention.Tombstone;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.PlainTable;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;

/** Says in place of a record that it was removed, when, why and by whom. */
public final class RemovedRecord {

    private RemovedRecord() {}

    /** What the tombstone tells. */
    public static PageSection section(PageContext context, Tombstone stone) {
        var fields = RetentionDesk.fields(context);
        var dates = new DateWords(context);
        var section = new PageSection(fields.text("removed.title"));
        section.add(new Paragraph(fields.text(
                "removed.words",
                Map.of("day", dates.date(stone.removedOn()), "rule", stone.rule(), "number", stone.number()))));
        section.add(new Paragraph(RetentionDesk.reason(context, stone.reason())));
        section.add(new Paragraph(
                fields.text("removed.by", Map.of("proposed", stone.proposedBy(), "approved", stone.approvedBy()))));
        stone.keptUntil()
                .ifPresent(day ->
                        section.add(new Paragraph(fields.text("removed.until", Map.of("day", dates.date(day))))));
        stone.givenAgain()
                .ifPresent(at ->
                        section.add(new Paragraph(fields.text("removed.again", Map.of("day", dates.moment(at))))));
        section.add(table(context, fields.text("removed.rows"), stone.counts()));
        return section;
    }

    static PlainTable<Line> table(PageContext context, String name, Map<String, Long> counts) {
        var fields = RetentionDesk.fields(context);
        var lines = new ArrayList<Line>();
        RetentionDesk.counted(context, counts, (words, rows) -> lines.add(new Line(words, rows)));
        return new PlainTable<>(
                context,
                name,
                List.of(
                        Column.text("", fields.text("kind"), Line::words),
                        Column.number("", fields.text("rows"), line -> String.valueOf(line.rows()))),
                lines);
    }

    /** A kind of rows and how many. */
    record Line(String words, long rows) {}
}
