package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.imports.Finding.Level;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.RowFinding;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.EmptyState;

/** The report: every finding with its line, column, rule and plain words. */
final class FindingList extends Div {

    private static final Set<Level> FILTERS = EnumSet.of(Level.ERROR, Level.WARNING);

    private final PageContext context;
    private final Imports imports;
    private final UUID batch;
    private Optional<Level> level = Optional.empty();

    FindingList(PageContext context, Imports imports, UUID batch) {
        this.context = context;
        this.imports = imports;
        this.batch = batch;
        draw();
    }

    boolean hasFindings() {
        return imports.findings(batch, Optional.empty(), PageRequest.first(1)).total() > 0;
    }

    private void draw() {
        removeAll();
        var list = list();
        add(list);
        list.reload();
    }

    private RecordList<RowFinding> list() {
        var fresh = new RecordList<>(context, columns(), this::rows)
                .named(context.text("imports.report"))
                .summary(total -> context.text("imports.report.count", Map.of("count", total)))
                .whenEmpty(
                        new EmptyState(context.text("imports.report.none"), context.text("imports.report.none.help")));
        for (Level each : FILTERS) {
            fresh.chip(word(each), level.filter(each::equals).isPresent(), pressed -> choose(each, pressed));
        }
        return fresh;
    }

    /** Only one level at a time: the other chip is released. */
    private void choose(Level each, boolean pressed) {
        level = pressed ? Optional.of(each) : Optional.empty();
        draw();
    }

    private Page<RowFinding> rows(PageRequest request) {
        return imports.findings(batch, level, request);
    }

    private List<Column<RowFinding>> columns() {
        return List.of(
                Column.number("", context.text("imports.line"), each -> each.line() == 0 ? "–" : "" + each.line()),
                Column.<RowFinding>text("", context.text("imports.level"), each -> word(each.level()))
                        .drawn(each -> new Badge(tone(each.level()), word(each.level()))),
                Column.text("", context.text("imports.key"), RowFinding::key),
                Column.text("", context.text("imports.column"), RowFinding::column),
                Column.<RowFinding>text("", context.text("imports.words"), this::words)
                        .drawn(this::explained));
    }

    private String words(RowFinding each) {
        var explanation = context.messages().explain(each.refusal(), context.language());
        return (explanation.what() + " " + explanation.next()).strip() + " (" + explanation.label() + ")";
    }

    private Component explained(RowFinding each) {
        var explanation = context.messages().explain(each.refusal(), context.language());
        var label = new Span(explanation.label());
        label.addClassName("rule-label");
        label.getElement().setAttribute("title", explanation.rule());
        return new Div(new Span((explanation.what() + " " + explanation.next()).strip() + " "), label);
    }

    private String word(Level each) {
        return context.text("imports.level." + each.name().toLowerCase(Locale.ROOT));
    }

    private static Badge.Tone tone(Level level) {
        return switch (level) {
            case ERROR -> Badge.Tone.LATE;
            case WARNING -> Badge.Tone.SOON;
            case NOTE, SKIPPED -> Badge.Tone.NEUTRAL;
        };
    }
}
