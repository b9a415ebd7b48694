package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.UUID;
import org.hearth.core.imports.Imports;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageHeader;

/** Imports: a dry run with a report of every row, then the load, and the undo of what was loaded. */
public final class ImportsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Imports imports;
    private final RefusalNotice refusals;
    private final UploadSection upload;
    private final Div batch = new Div();
    private final HistorySection history;

    /** The page. */
    public ImportsPage(PageContext context, ImportServices services) {
        this.context = context;
        this.imports = services.imports();
        this.refusals = new RefusalNotice(context);
        this.upload = new UploadSection(context, services, refusals, this::open);
        this.history = new HistorySection(context, imports, refusals, this::open);
        var header = new PageHeader(context.text("imports.title"))
                .about(context.text("imports.about"))
                .also(new Anchor(MappingsPage.PATH, context.text("mappings.title")));
        add(header, refusals, upload, batch, history);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        upload.load();
        history.load();
    }

    private void open(UUID id) {
        batch.removeAll();
        batch.add(new BatchSection(context, imports, id, refusals, history::load));
        history.load();
        batch.scrollIntoView();
    }
}
