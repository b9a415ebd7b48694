package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.job.Jobs;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.ProgressPanel;

/** One file on its way: progress, the report, and the step that comes next. */
final class BatchSection extends Div {

    private final PageContext context;
    private final Imports imports;
    private final UUID id;
    private final RefusalNotice refusals;
    private final Runnable changed;

    BatchSection(PageContext context, Imports imports, UUID id, RefusalNotice refusals, Runnable changed) {
        this.context = context;
        this.imports = imports;
        this.id = id;
        this.refusals = refusals;
        this.changed = changed;
        show();
    }

    private void show() {
        removeAll();
        var batch = imports.get(id);
        var section = new PageSection(title(batch));
        add(section);
        switch (batch.state()) {
            case CHECKING, LOADING, UNDOING -> section.show(onItsWay(batch));
            case CHECKED -> section.show(counts(batch), readWith(batch), load(batch), findings(batch));
            case LOADED, UNDONE, FAILED -> section.show(counts(batch), readWith(batch), findings(batch));
        }
    }

    /** The words of a kind of file often name it already. */
    private String title(Batch batch) {
        var type = UploadSection.name(context, batch.type());
        return type.contains(batch.fileName())
                ? type
                : context.text("imports.batch", Map.of("file", batch.fileName(), "type", type));
    }

    /** Nothing is said to be in order where nothing was read, or nothing was stored. */
    private FindingList findings(Batch batch) {
        boolean inOrder = batch.rows() > 0 && batch.state() != Imports.State.FAILED;
        var list = new FindingList(context, imports, id);
        list.setVisible(inOrder || list.hasFindings());
        return list;
    }

    /** A job that has ended though its batch is still on the way has left it to the next start, which takes it back. */
    private Component onItsWay(Batch batch) {
        boolean running =
                context.jobs().state(batch.job()).map(Jobs.State::running).orElse(false);
        return running
                ? new ProgressPanel(context, batch.job(), this::ended)
                : new Paragraph(context.text("imports.result.failed"));
    }

    private void ended(Jobs.State state) {
        if (!state.problem().isEmpty()) {
            refusals.failed(state.problem());
        }
        show();
        changed.run();
        var batch = imports.get(id);
        if (batch.state() == Imports.State.LOADED) {
            Notices.done(context, words(batch));
        }
    }

    private Paragraph counts(Batch batch) {
        var line = new Paragraph(words(batch));
        line.addClassName("hearth-lead");
        return line;
    }

    private Paragraph readWith(Batch batch) {
        var line = new Paragraph();
        line.setVisible(batch.mapping().isPresent());
        batch.mapping()
                .ifPresent(used -> line.setText(
                        context.text("imports.read_with", Map.of("name", used.name(), "version", used.version()))));
        return line;
    }

    private String words(Batch batch) {
        if (batch.state() == Imports.State.CHECKED && batch.rows() == 0) {
            return context.text("imports.result.no_rows");
        }
        return context.text(
                "imports.result." + batch.state().name().toLowerCase(Locale.ROOT),
                Map.of(
                        "rows", batch.rows(),
                        "errors", batch.errors(),
                        "warnings", batch.warnings(),
                        "skipped", batch.skipped(),
                        "loaded", batch.loaded(),
                        "kept", batch.kept()));
    }

    private Button load(Batch batch) {
        long good = Math.max(0, batch.rows() - batch.errors() - batch.skipped());
        var button = new Button(
                context.text("imports.load", Map.of("count", good)),
                click -> refusals.attempt(reasons -> imports.load(id), () -> {
                    show();
                    changed.run();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.setVisible(good > 0);
        return button;
    }
}
