package org.hearth.family.ui.merge;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.merge.DuplicatePair;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.person.PersonId;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The pairs that may be one person and wait for an answer. */
public final class DuplicatesPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Duplicates duplicates;
    private final transient MergeWords words;
    private final RecordList<DuplicatePair> list;
    private boolean putOff;

    DuplicatesPage(PageContext context, Duplicates duplicates) {
        this.context = context;
        this.duplicates = duplicates;
        words = new MergeWords(context);
        list = new RecordList<>(context, columns(), this::rows)
                .named(words.text("queue.title"))
                .chip(words.text("queue.put_off"), false, pressed -> putOff = pressed)
                .summary(total -> context.text("fam.merge.queue.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(words.text("queue.none"), words.text("queue.none.help")));
        add(new PageHeader(words.text("queue.title")).about(words.text("queue.about")), list);
    }

    static String path(PersonId survivor, PersonId other) {
        return MergeViews.DUPLICATES + "/" + survivor.value() + "/" + other.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<DuplicatePair> rows(PageRequest request) {
        return duplicates.list(putOff, request);
    }

    private List<Column<DuplicatePair>> columns() {
        return List.of(
                Column.<DuplicatePair>text("", words.text("queue.who"), this::name)
                        .drawn(row ->
                                new Anchor(path(row.one().id(), row.other().id()), name(row))),
                Column.text("", words.text("queue.born"), row -> words.born(row.one())),
                Column.text("", words.text("queue.born_other"), row -> words.born(row.other())),
                Column.text("", words.text("queue.reason"), row -> words.reason(row.reason())),
                Column.text("", words.text("queue.found"), row -> new DateWords(context).date(row.foundOn())));
    }

    private String name(DuplicatePair row) {
        return context.text(
                "fam.merge.queue.pair",
                Map.of(
                        "one",
                        row.one().name().display(),
                        "other",
                        row.other().name().display()));
    }
}
