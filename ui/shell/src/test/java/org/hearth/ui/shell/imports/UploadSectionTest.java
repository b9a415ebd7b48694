package org.hearth.ui.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.security.Permission;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UploadSectionTest {

    private final PageContext context = new PlainPages().context();
    private final List<UUID> checked = new ArrayList<>();
    private final List<Saved> saved = new ArrayList<>();

    /** Held here: the framework holds the current one only as long as somebody else does. */
    private final UI tab = new UI();

    @BeforeEach
    void openABrowserTab() {
        UI.setCurrent(tab);
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void whoMayLoadNoKindOfFileSeesWhatToDoInsteadOfAnUpload() {
        var section = section(List.of());

        assertThat(PlainPages.find(section, EmptyState.class)).hasSize(1);
        assertThat(PlainPages.find(section, Upload.class)).isEmpty();
    }

    @Test
    void theKindThatComesFirstIsChosenAndNamedWithItsPlace() {
        var section = section(List.of(new Lamps("lamps", 1), new Lamps("oil", 2)));
        var type = PlainPages.find(section, Select.class).getFirst();

        assertThat(((ImportType) type.getValue()).code()).isEqualTo("lamps");
    }

    @Test
    void aCheckWithoutAFileSaysWhatIsMissingAndStartsNothing() {
        var section = section(List.of(new Lamps("lamps", 1)));
        var problem = PlainPages.find(section, Paragraph.class).stream()
                .filter(each -> each.hasClassName("hearth-problem"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.isVisible()).isFalse();

        PlainPages.find(section, Button.class).stream()
                .filter(each -> each.getText().equals("imports.check"))
                .forEach(Button::click);

        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).isEqualTo("imports.no_file");
        assertThat(checked).isEmpty();
    }

    @Test
    void theSourceIsWhatItWasLastTimeAndMustBeNamed() {
        var section = section(List.of(new Lamps("lamps", 1)));
        var source = PlainPages.find(section, TextField.class).getFirst();
        assertThat(source.getValue()).isEqualTo("LampWare");
        assertThat(source.isRequiredIndicatorVisible()).isTrue();
        assertThat(source.getMaxLength()).isEqualTo(ImportOptions.LONGEST_SOURCE);

        source.setValue("  ");
        PlainPages.find(section, Button.class).stream()
                .filter(each -> each.getText().equals("imports.check"))
                .forEach(Button::click);

        assertThat(source.isInvalid()).isTrue();
        assertThat(source.getErrorMessage()).isEqualTo("imports.source.missing");
        assertThat(checked).isEmpty();
    }

    @Test
    void aFileThatIsNotTakenIsNamedAtTheUpload() {
        var section = section(List.of(new Lamps("lamps", 1)));
        var upload = PlainPages.find(section, Upload.class).getFirst();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, "not a CSV file", "x.txt"));

        assertThat(PlainPages.find(section, Paragraph.class))
                .filteredOn(each -> each.hasClassName("hearth-problem") && each.isVisible())
                .extracting(Paragraph::getText)
                .containsExactly("x.txt: not a CSV file");
    }

    @Test
    void theMappingsOfTheKindAreOfferedAndTheLastOneIsChosen() {
        var lamps = new ImportMapping("LampWare export", "lamps", SourceFormat.csv(), List.of());
        saved.add(new Saved(UUID.randomUUID(), 1, lamps, Instant.EPOCH, "Ana"));
        var section = section(List.of(new Lamps("lamps", 1), new Lamps("oil", 2)));
        @SuppressWarnings("unchecked")
        Select<ImportType> type = PlainPages.find(section, Select.class).getFirst();
        var mapping = PlainPages.find(section, Select.class).get(1);
        assertThat(mapping.getValue()).isEqualTo(saved.getFirst());

        type.setValue(new Lamps("oil", 2));

        assertThat(mapping.isVisible()).isFalse();
        assertThat(mapping.getValue()).isNull();
    }

    private UploadSection section(List<ImportType> types) {
        var imports = Imports.class.cast(Proxy.newProxyInstance(
                Imports.class.getClassLoader(), new Class<?>[] {Imports.class}, (_, method, _) -> {
                    if (method.getName().equals("types")) {
                        return types;
                    }
                    if (method.getName().equals("lastSource")) {
                        return Optional.of("LampWare");
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
        var mappings = ImportMappings.class.cast(Proxy.newProxyInstance(
                ImportMappings.class.getClassLoader(),
                new Class<?>[] {ImportMappings.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "all" -> saved;
                    case "lastUsed" ->
                        saved.stream()
                                .filter(each -> each.mapping().type().equals(arguments[0]))
                                .map(Saved::id)
                                .findFirst();
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
        var section = new UploadSection(
                context, new ImportServices(imports, mappings), new RefusalNotice(context), checked::add);
        section.load();
        return section;
    }

    private record Lamps(String code, int order) implements ImportType {
        @Override
        public String module() {
            return "lamps";
        }

        @Override
        public Permission permission() {
            return new Permission("lamp.import");
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of();
        }

        @Override
        public ImportReader open(ImportOptions options) {
            throw new UnsupportedOperationException();
        }
    }
}
