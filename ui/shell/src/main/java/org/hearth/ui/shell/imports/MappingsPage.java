package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Confirmation;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The saved mappings: which files of other systems the agency can load. */
public final class MappingsPage extends Div implements BeforeEnterObserver {

    static final String PATH = "import/mappings";

    private final PageContext context;
    private final transient ImportMappings mappings;
    private final RefusalNotice refusals;
    private final RecordList<Saved> list;

    /** The page. */
    public MappingsPage(PageContext context, ImportMappings mappings) {
        this.context = context;
        this.mappings = mappings;
        refusals = new RefusalNotice(context);
        list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("mappings.title"))
                .summary(total -> context.text("mappings.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(context.text("mappings.none"), context.text("mappings.none.help")));
        addClassName("hearth-stack");
        add(
                new PageHeader(context.text("mappings.title"))
                        .about(context.text("mappings.about"))
                        .back("import", context.text("imports.title"))
                        .primary(new Button(
                                context.text("mappings.new"),
                                click -> UI.getCurrent().navigate(PATH + "/" + PageAddress.NEW))),
                refusals,
                list);
    }

    /** Where a mapping is shown. */
    static String address(UUID mapping) {
        return PATH + "/" + mapping;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<Saved> rows(PageRequest request) {
        var all = mappings.all();
        return new Page<>(
                all.stream().skip(request.offset()).limit(request.limit()).toList(), all.size());
    }

    private List<Column<Saved>> columns() {
        var dates = new DateWords(context);
        return List.of(
                Column.<Saved>text(
                                "",
                                context.text("mappings.name"),
                                each -> each.mapping().name())
                        .drawn(each ->
                                new Anchor(address(each.id()), each.mapping().name())),
                Column.text(
                        "",
                        context.text("imports.type"),
                        each -> UploadSection.name(context, each.mapping().type())),
                Column.text(
                        "",
                        context.text("mappings.kind"),
                        each -> each.mapping().format().kind().name()),
                Column.number("", context.text("mappings.version"), each -> Integer.toString(each.version())),
                Column.text("", context.text("mappings.changed"), each -> dates.moment(each.at())),
                Column.text("", context.text("imports.by"), Saved::by),
                Column.<Saved>text("", context.text("mappings.retire"), each -> "")
                        .drawn(this::retire));
    }

    private Component retire(Saved each) {
        var name = each.mapping().name();
        var button = new Button(
                context.text("mappings.retire"),
                click -> Confirmation.ask(
                        context,
                        context.text("mappings.retire.ask", Map.of("name", name)),
                        context.text("mappings.retire.consequence"),
                        context.text("mappings.retire"),
                        () -> refusals.attempt(reasons -> mappings.retire(each.id(), each.version()), this::retired)));
        button.setAriaLabel(context.text("mappings.retire.of", Map.of("name", name)));
        return button;
    }

    private void retired() {
        list.reload();
        Notices.done(context, context.text("mappings.retired"));
    }
}
