package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** Who did what: the audit trail, newest first, and the check that nobody has changed it. */
public final class AuditPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient AuditTrail trail;
    private final AuditFilters filters;
    private final RecordList<AuditEntry> list;
    private final AuditWords words;

    /** What is read now; a page entered or a filter changed begins anew, and stands in the trail itself. */
    private transient Optional<AuditTrail.Reading> reading = Optional.empty();

    /** The page. */
    public AuditPage(PageContext context, AuditTrail trail) {
        this.context = context;
        this.trail = trail;
        this.words = new AuditWords(context);
        this.filters = new AuditFilters(context, trail, this::read);
        this.list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("admin.audit.title"))
                .filter(filters)
                .summary(total -> context.text("admin.audit.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(context.text("admin.audit.none"), context.text("admin.audit.none.help")));
        var header = new PageHeader(context.text("admin.audit.title")).about(context.text("admin.audit.about"));
        add(header, list, new ChainSection(context, trail));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        read();
    }

    private void read() {
        reading = Optional.of(trail.read(filters.filter()));
        list.reload();
    }

    private Page<AuditEntry> rows(PageRequest request) {
        return reading.orElseGet(() -> trail.read(filters.filter())).page(request);
    }

    private List<Column<AuditEntry>> columns() {
        var dates = new DateWords(context);
        return List.of(
                Column.text("", context.text("admin.audit.when"), each -> dates.moment(each.at())),
                Column.<AuditEntry>text("", context.text("admin.audit.who"), words::who),
                Column.<AuditEntry>text("", context.text("admin.audit.roles"), this::roles),
                Column.<AuditEntry>text("", context.text("admin.audit.act"), each -> words.act(each.action())),
                Column.<AuditEntry>text(
                                "",
                                context.text("admin.audit.record"),
                                each -> words.kind(each.kind()) + " " + each.record())
                        .drawn(this::record),
                Column.<AuditEntry>text("", context.text("admin.audit.details"), words::details));
    }

    private String roles(AuditEntry entry) {
        return entry.roles().stream()
                .map(role -> context.text("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Component record(AuditEntry entry) {
        var link = new NativeButton(words.kind(entry.kind()), click -> filters.only(entry.record()));
        link.addClassName("hearth-link");
        link.getElement()
                .setAttribute("title", entry.record().toString())
                .setAttribute("aria-label", context.text("admin.audit.only", Map.of("kind", words.kind(entry.kind()))));
        return link;
    }
}
