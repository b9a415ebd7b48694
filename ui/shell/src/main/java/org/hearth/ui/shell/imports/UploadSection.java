package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** Which file, of which kind, from where: everything that must be known before a row is read. */
final class UploadSection extends Div {

    private static final String USUAL_SOURCE = "ChildPlus";

    private final PageContext context;
    private final Imports imports;
    private final ImportMappings mappings;
    private final RefusalNotice refusals;
    private final Consumer<UUID> checked;
    private final Select<ImportType> type = new Select<>();
    private final Select<Saved> mapping = new Select<>();
    private final TextField source = new TextField();
    private final Checkbox usDates = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload();
    private Optional<UploadedFile> file = Optional.empty();

    UploadSection(PageContext context, ImportServices services, RefusalNotice refusals, Consumer<UUID> checked) {
        this.context = context;
        this.imports = services.imports();
        this.mappings = services.mappings();
        this.refusals = refusals;
        this.checked = checked;
        type.setLabel(context.text("imports.type"));
        type.setItemLabelGenerator(this::words);
        type.addValueChangeListener(change -> offerMappings());
        mapping.setLabel(context.text("imports.mapping"));
        mapping.setHelperText(context.text("imports.mapping.help"));
        mapping.setItemLabelGenerator(
                each -> each == null ? ownTemplate() : each.mapping().name());
        mapping.setEmptySelectionAllowed(true);
        mapping.setEmptySelectionCaption(ownTemplate());
        source.setLabel(context.text("imports.source"));
        source.setHelperText(context.text("imports.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setManualValidation(true);
        source.setMaxLength(ImportOptions.LONGEST_SOURCE);
        usDates.setLabel(context.text("imports.us_dates"));
        problem.addClassName("hearth-problem");
        problem.getElement().setAttribute("role", "alert");
        refusals.field("source_system", source);
        prepare();
    }

    private void prepare() {
        upload.setUploadHandler(UploadHandler.toTempFile((details, received) -> {
            problem.setVisible(false);
            file.ifPresent(UploadedFile::delete);
            file = Optional.of(new UploadedFile(details.fileName(), received.toPath()));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Imports.LARGEST_FILE);
        upload.setAcceptedFileTypes(UploadWords.KINDS);
        upload.setI18n(UploadWords.of(context));
        upload.addFileRejectedListener(rejected -> say(rejected.getFileName() + ": " + rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> {
            file.ifPresent(UploadedFile::delete);
            file = Optional.empty();
        });
        addDetachListener(gone -> file.ifPresent(UploadedFile::delete));
    }

    private String words(ImportType each) {
        return context.text("imports.numbered", Map.of("number", each.order(), "name", name(context, each.code())));
    }

    static String name(PageContext context, String code) {
        return context.text("import." + code);
    }

    void load() {
        removeAll();
        var types = imports.types();
        if (types.isEmpty()) {
            add(new EmptyState(context.text("imports.none"), context.text("imports.none.help")));
            return;
        }
        type.setItems(types);
        type.setValue(types.getFirst());
        if (source.isEmpty()) {
            source.setValue(imports.lastSource().orElse(USUAL_SOURCE));
        }
        var check = new Button(context.text("imports.check"), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        problem.setVisible(false);
        add(new PageSection(
                        context.text("imports.choose"),
                        new FormGrid(type, mapping, source).wide(usDates),
                        upload,
                        problem,
                        check)
                .help(context.text("imports.choose.help")));
    }

    private String ownTemplate() {
        return context.text("imports.mapping.none");
    }

    /** The mappings of the kind of file, beginning with the one that its latest file was read with. */
    private void offerMappings() {
        var kind = type.getOptionalValue().map(ImportType::code);
        var known = kind.stream()
                .flatMap(code -> mappings.all().stream()
                        .filter(each -> each.mapping().type().equals(code)))
                .toList();
        mapping.setItems(known);
        mapping.setVisible(!known.isEmpty());
        kind.flatMap(mappings::lastUsed)
                .flatMap(id ->
                        known.stream().filter(each -> each.id().equals(id)).findFirst())
                .ifPresent(mapping::setValue);
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private void check() {
        problem.setVisible(false);
        refusals.clear();
        boolean named = !source.getValue().isBlank();
        if (!named) {
            source.setErrorMessage(context.text("imports.source.missing"));
            source.setInvalid(true);
            source.focus();
        }
        if (file.isEmpty()) {
            say(context.text("imports.no_file"));
        }
        if (named) {
            file.ifPresent(this::check);
        }
    }

    private void check(UploadedFile uploaded) {
        var options = new ImportOptions(source.getValue().strip(), usDates.getValue());
        var made = new UUID[1];
        refusals.attempt(reasons -> made[0] = uploaded.read(bytes -> check(options, uploaded.name(), bytes)), () -> {
            uploaded.delete();
            file = Optional.empty();
            upload.clearFileList();
            checked.accept(made[0]);
        });
    }

    private UUID check(ImportOptions options, String name, InputStream bytes) {
        return mapping.getOptionalValue()
                .map(each -> imports.checkMapped(each.id(), options, name, bytes))
                .orElseGet(() -> imports.check(type.getValue().code(), options, name, bytes));
    }
}
