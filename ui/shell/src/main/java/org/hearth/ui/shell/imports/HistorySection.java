package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Confirmation;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** The files that were loaded before, newest first; a load can be taken back. */
final class HistorySection extends Div {

    private final PageContext context;
    private final Imports imports;
    private final RefusalNotice refusals;
    private final Consumer<UUID> open;
    private final RecordList<Batch> list;

    HistorySection(PageContext context, Imports imports, RefusalNotice refusals, Consumer<UUID> open) {
        this.context = context;
        this.imports = imports;
        this.refusals = refusals;
        this.open = open;
        this.list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("imports.history"))
                .summary(total -> context.text("imports.history.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(
                        context.text("imports.history.none"), context.text("imports.history.none.help")));
        add(new PageSection(context.text("imports.history"), list));
    }

    void load() {
        list.reload();
    }

    private Page<Batch> rows(PageRequest request) {
        var all = imports.history();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size());
    }

    private List<Column<Batch>> columns() {
        var dates = new DateWords(context);
        return List.of(
                Column.<Batch>text("", context.text("imports.file"), Batch::fileName)
                        .drawn(this::link),
                Column.text("", context.text("imports.type"), each -> UploadSection.name(context, each.type())),
                Column.text("", context.text("imports.state"), this::state),
                Column.number("", context.text("imports.loaded"), each -> Long.toString(each.loaded())),
                Column.text("", context.text("imports.when"), each -> dates.moment(each.at())),
                Column.text("", context.text("imports.by"), Batch::by),
                Column.<Batch>text("", context.text("imports.undo"), each -> "").drawn(this::undo));
    }

    private String state(Batch each) {
        return context.text("imports.state." + each.state().name().toLowerCase(Locale.ROOT));
    }

    private Component link(Batch each) {
        var link = new NativeButton(each.fileName(), click -> open.accept(each.id()));
        link.addClassName("hearth-link");
        return link;
    }

    private Component undo(Batch each) {
        if (each.state() != Imports.State.LOADED) {
            return new Span();
        }
        var button = new Button(context.text("imports.undo"), click -> ask(each));
        button.setAriaLabel(context.text("imports.undo.of", Map.of("file", each.fileName())));
        return button;
    }

    private void ask(Batch each) {
        if (!imports.builtOn(each.id()).isEmpty()) {
            refusals.attempt(reasons -> imports.undo(each.id()), () -> open.accept(each.id()));
            return;
        }
        Confirmation.ask(
                context,
                context.text("imports.undo.ask", Map.of("file", each.fileName())),
                context.text("imports.undo.consequence"),
                context.text("imports.undo"),
                () -> refusals.attempt(reasons -> imports.undo(each.id()), () -> open.accept(each.id())));
    }
}
