package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.ImportType;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One mapping: a sample of the other system's file beside the columns of ours, and its first rows as they would be read. */
public final class MappingPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient ImportServices services;

    /** The page. */
    public MappingPage(PageContext context, ImportServices services) {
        this.context = context;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stored = PageAddress.findId(event, "mapping").map(services.mappings()::get);
        var types = services.imports().types();
        var type = stored.flatMap(each -> types.stream()
                        .filter(any -> any.code().equals(each.mapping().type()))
                        .findFirst())
                .or(() -> stored.isPresent() ? Optional.empty() : types.stream().findFirst());
        removeAll();
        addClassName("hearth-stack");
        if (type.isEmpty()) {
            add(
                    header(context.text("mappings.new")),
                    new EmptyState(context.text("imports.none"), context.text("imports.none.help")));
            return;
        }
        show(type.get(), stored);
    }

    private PageHeader header(String name) {
        return new PageHeader(name).back(MappingsPage.PATH, context.text("mappings.title"));
    }

    private void show(ImportType type, Optional<Saved> stored) {
        removeAll();
        UUID record = stored.map(Saved::id)
                .orElseGet(() -> UUID.nameUUIDFromBytes(type.code().getBytes(StandardCharsets.UTF_8)));
        var form = new RecordForm<Saved>(context, new Drafts.Key("core.import_mapping", FORM_VERSION, record));
        var fields = new MappingFields(context, type);
        fields.bind(form);
        stored.ifPresent(each -> form.show(each, () -> find(each.id())));
        form.offerDraft();
        var sample = new SampleSection(context, services.mappings(), fields, form.notice());
        var header = header(stored.map(each -> each.mapping().name()).orElseGet(() -> context.text("mappings.new")))
                .about(
                        UploadSection.name(context, type.code()),
                        stored.map(each -> context.text("mappings.version.of", Map.of("version", each.version())))
                                .orElse(""))
                .primary(new Button(context.text("mappings.save"), click -> save(fields, form, stored)))
                .inReach();
        var about = new PageSection(context.text("mappings.what"), form.draft());
        if (stored.isEmpty()) {
            about.show(form.draft(), new FormGrid(kinds(type)), fields.about());
        } else {
            about.show(form.draft(), fields.about());
        }
        add(
                header,
                form.notice(),
                about,
                sample,
                new PageSection(context.text("mappings.columns"), fields.columns())
                        .help(context.text("mappings.columns.help")),
                sample.preview());
        stored.ifPresent(each -> add(new VersionsSection(context, services.mappings(), each.id())));
    }

    /** A mapping keeps the kind it was made for, so one chooses it first. */
    private Select<ImportType> kinds(ImportType chosen) {
        var kind = new Select<ImportType>();
        kind.setLabel(context.text("imports.type"));
        kind.setItemLabelGenerator(each -> UploadSection.name(context, each.code()));
        var types = services.imports().types();
        kind.setItems(types);
        types.stream()
                .filter(each -> each.code().equals(chosen.code()))
                .findFirst()
                .ifPresent(kind::setValue);
        kind.addValueChangeListener(change -> show(change.getValue(), Optional.empty()));
        return kind;
    }

    private Optional<Saved> find(UUID id) {
        try {
            return Optional.of(services.mappings().get(id));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void save(MappingFields fields, RecordForm<Saved> form, Optional<Saved> stored) {
        if (stored.isEmpty()) {
            form.attempt(reasons -> services.mappings().add(fields.typed()), this::leave);
            return;
        }
        form.save(
                (base, reasons) -> services.mappings().change(base.id(), base.version(), fields.typed()), this::leave);
    }

    private void leave() {
        UI.getCurrent().navigate(MappingsPage.PATH);
        Notices.done(context, context.text("mappings.saved"));
    }
}
