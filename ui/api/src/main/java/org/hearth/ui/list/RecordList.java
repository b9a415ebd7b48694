package org.hearth.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.PageRequest.SortBy;
import org.hearth.ui.PageContext;

/**
 * A list of records: what is shown in words, filters, a real table that becomes cards on a phone, more rows when one
 * reaches the end, and a file of what is seen. Rows are read page by page; nothing is kept in memory but the page.
 */
public final class RecordList<T> extends Div {

    private static final int CHUNK = 40;
    private static final int SEARCH_PAUSE_MS = 350;

    private final PageContext context;
    private final Function<PageRequest, Page<T>> rows;
    private final ListTable<T> table;
    private final Div filters = new Div();
    private final Paragraph summary = new Paragraph();
    private final Div nothing = new Div();
    private final Div files = new Div();
    private final Button more;
    private LongFunction<String> words;
    private List<SortBy> order = List.of();
    private int shown;

    /** A list; call {@link #reload()} when the page is entered. */
    public RecordList(PageContext context, List<Column<T>> columns, Function<PageRequest, Page<T>> rows) {
        this.context = context;
        this.rows = rows;
        this.words = total -> context.text("ui.list.count", Map.of("count", total));
        this.table = new ListTable<>(context, columns, this::sort);
        this.more = new Button(context.text("ui.list.more"), click -> append());
        addClassName("hearth-list");
        filters.addClassName("filters");
        summary.addClassName("summary");
        summary.getElement().setAttribute("role", "status");
        more.addClassName("more");
        files.addClassName("files");
        files.add(file(SheetFile.CSV, columns), file(SheetFile.XLSX, columns));
        var bar = new Div(summary, files);
        bar.addClassName("bar");
        add(filters, bar, table, nothing, more);
    }

    private Anchor file(SheetFile kind, List<Column<T>> columns) {
        var label = context.text("ui.list." + kind.ending());
        return new SheetLink(label, "list", kind, () -> SeenRows.sheet(columns, rows, order));
    }

    /** Other links than those to a file of what is seen: where a service makes the file. */
    public RecordList<T> files(Component... links) {
        files.removeAll();
        files.add(links);
        return this;
    }

    /** The name of the list for screen readers. */
    public RecordList<T> named(String name) {
        table.caption(name);
        return this;
    }

    /** What is shown, in words: "38 families · mine · by next due date". */
    public RecordList<T> summary(LongFunction<String> inWords) {
        words = inWords;
        return this;
    }

    /** What stands here when there is no row: an {@link org.hearth.ui.part.EmptyState}. */
    public RecordList<T> whenEmpty(Component empty) {
        nothing.removeAll();
        nothing.add(empty);
        return this;
    }

    /** A filter to press and release; the page remembers it, the list reloads. */
    public RecordList<T> chip(String label, boolean pressed, Consumer<Boolean> changed) {
        var chip = new NativeButton(label);
        chip.addClassName("hearth-chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        chip.addClickListener(click -> {
            boolean now = !"true".equals(chip.getElement().getAttribute("aria-pressed"));
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(now));
            changed.accept(now);
            reload();
        });
        filters.add(chip);
        return this;
    }

    /** A field to search in the list; the page remembers the words, the list reloads. */
    public RecordList<T> search(String label, Consumer<String> changed) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_PAUSE_MS);
        field.addValueChangeListener(change -> {
            changed.accept(change.getValue().strip());
            reload();
        });
        filters.addComponentAsFirst(field);
        return this;
    }

    /** Fields of the page that narrow the list; the page calls {@link #reload()} when they change. */
    public RecordList<T> filter(Component fields) {
        filters.add(fields);
        return this;
    }

    private void sort(SortBy by) {
        order = List.of(by);
        reload();
    }

    /** Reads the first rows anew. */
    public void reload() {
        shown = 0;
        table.clear();
        append();
    }

    private void append() {
        var page = rows.apply(new PageRequest(shown, CHUNK, order));
        page.rows().forEach(table::add);
        shown += page.rows().size();
        summary.setText(words.apply(page.total()));
        table.setVisible(page.total() > 0);
        nothing.setVisible(page.total() == 0);
        more.setVisible(shown < page.total());
        more.setText(context.text("ui.list.more", Map.of("shown", shown, "total", page.total())));
    }
}
