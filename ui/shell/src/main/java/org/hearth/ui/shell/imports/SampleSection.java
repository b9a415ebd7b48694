package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.ImportMappings.Found;
import org.hearth.core.imports.Imports;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageSection;

/** A file of the other system: what it holds is offered to choose from, and its first rows are shown as they would be read. */
final class SampleSection extends Div {

    private final PageContext context;
    private final transient ImportMappings mappings;
    private final MappingFields fields;
    private final RefusalNotice refusals;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();
    private final Paragraph found = new Paragraph();
    private final PreviewSection preview;
    private transient Optional<UploadedFile> file = Optional.empty();

    SampleSection(PageContext context, ImportMappings mappings, MappingFields fields, RefusalNotice refusals) {
        this.context = context;
        this.mappings = mappings;
        this.fields = fields;
        this.refusals = refusals;
        preview = new PreviewSection(context, new Button(context.text("mappings.preview.show"), click -> showRows()));
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        found.getElement().setAttribute("role", "status");
        found.setVisible(false);
        prepare();
        add(new PageSection(context.text("mappings.sample"), upload, problem, found)
                .help(context.text("mappings.sample.help")));
        fields.whenReadOtherwise(this::look);
    }

    PreviewSection preview() {
        return preview;
    }

    private void prepare() {
        upload.setUploadHandler(UploadHandler.toTempFile((details, received) -> {
            problem.setVisible(false);
            file.ifPresent(UploadedFile::delete);
            file = Optional.of(new UploadedFile(details.fileName(), received.toPath()));
            fields.isNamed(details.fileName());
            look();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Imports.LARGEST_FILE);
        upload.setAcceptedFileTypes(UploadWords.KINDS);
        upload.setI18n(UploadWords.of(context));
        upload.addFileRejectedListener(rejected -> say(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> forget());
        addDetachListener(gone -> forget());
    }

    private void forget() {
        file.ifPresent(UploadedFile::delete);
        file = Optional.empty();
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private void look() {
        file.ifPresent(sample -> refusals.attempt(
                reasons -> {
                    var held = sample.read(bytes -> mappings.look(fields.format(), bytes));
                    var names = held.found().stream().map(Found::name).toList();
                    fields.offer(held, mappings.suggest(fields.type(), names));
                    found.setText(context.text("mappings.sample.found", Map.of("count", names.size())));
                    found.setVisible(true);
                },
                this::showRows));
    }

    private void showRows() {
        problem.setVisible(false);
        if (file.isEmpty()) {
            say(context.text("mappings.sample.missing"));
            upload.scrollIntoView();
            return;
        }
        file.ifPresent(sample -> refusals.attempt(
                reasons -> preview.show(sample.read(bytes -> mappings.preview(fields.typed(), bytes))), () -> {}));
    }
}
