package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings.Found;
import org.hearth.core.imports.ImportMappings.Sample;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.imports.SourceFormat.Encoding;
import org.hearth.core.imports.SourceFormat.Kind;
import org.hearth.core.imports.SourceFormat.Separator;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.OpenChoice;
import org.hearth.ui.form.RecordForm;

/** The fields of a mapping for one kind of file. */
final class MappingFields extends LabelledFields {

    private final ImportType type;
    private final TextField name;
    private final Select<Kind> kind;
    private final Select<Encoding> encoding;
    private final Select<Separator> separator;
    private final OpenChoice recordPath;
    private final Map<String, ColumnFields> columns = new LinkedHashMap<>();

    MappingFields(PageContext context, ImportType type) {
        super(context, "mappings");
        this.type = type;
        name = line("name", ImportMapping.LONGEST_NAME);
        name.setHelperText(text("name.help"));
        name.setRequiredIndicatorVisible(true);
        kind = pickFirst("kind", List.of(Kind.values()), Kind::name);
        encoding = pickFirst("encoding", List.of(Encoding.values()), each -> text("encoding." + lower(each)));
        separator = pickFirst("separator", List.of(Separator.values()), each -> text("separator." + lower(each)));
        recordPath = new OpenChoice(text("record_path"));
        recordPath.setHelperText(text("record_path.help"));
        recordPath.setItems(List.of());
        recordPath.setRequiredIndicatorVisible(true);
        type.columns().forEach(each -> columns.put(each.name(), new ColumnFields(this, each)));
        kind.addValueChangeListener(change -> fit());
        fit();
    }

    private void fit() {
        boolean xml = kind.getValue() == Kind.XML;
        separator.setVisible(!xml);
        recordPath.setVisible(xml);
    }

    Component about() {
        return new FormGrid(name, kind, separator, recordPath, encoding);
    }

    Component columns() {
        var grid = new FormGrid();
        columns.values().forEach(grid::put);
        return new Div(grid);
    }

    void bind(RecordForm<Saved> form) {
        form.text("mapping_name", name, each -> each.mapping().name());
        form.pick("kind", kind, Kind.class, each -> format(each).kind(), Kind::name);
        form.pick(
                "separator",
                separator,
                Separator.class,
                each -> format(each).separator(),
                each -> text("separator." + lower(each)));
        form.text("record_path", recordPath, each -> format(each).recordPath());
        form.pick(
                "encoding",
                encoding,
                Encoding.class,
                each -> format(each).encoding(),
                each -> text("encoding." + lower(each)));
        columns.forEach((column, fields) -> fields.bind(form));
    }

    private static SourceFormat format(Saved each) {
        return each.mapping().format();
    }

    /** What is chosen of the file itself; a path that was not chosen yet is found. */
    SourceFormat format() {
        boolean xml = kind.getValue() == Kind.XML;
        return new SourceFormat(
                kind.getValue(),
                encoding.getValue(),
                separator.getValue(),
                xml ? recordPath.getOptionalValue().orElse("") : "");
    }

    ImportMapping typed() {
        return new ImportMapping(
                name.getValue(),
                type.code(),
                format(),
                columns.values().stream().map(ColumnFields::typed).toList());
    }

    String type() {
        return type.code();
    }

    /** A file whose name ends in {@code .xml} is one. */
    void isNamed(String fileName) {
        kind.setValue(fileName.toLowerCase(Locale.ROOT).endsWith(".xml") ? Kind.XML : Kind.CSV);
    }

    /** Runs when another element is chosen for the records, or the file is to be read in another way. */
    void whenReadOtherwise(Runnable act) {
        recordPath.addValueChangeListener(change -> ifByHand(change.isFromClient(), act));
        separator.addValueChangeListener(change -> ifByHand(change.isFromClient(), act));
        encoding.addValueChangeListener(change -> ifByHand(change.isFromClient(), act));
        kind.addValueChangeListener(change -> ifByHand(change.isFromClient(), act));
    }

    private static void ifByHand(boolean byHand, Runnable act) {
        if (byHand) {
            act.run();
        }
    }

    /** Offers what the sample holds, and fills in what can be told by its name. */
    void offer(Sample sample, List<MappedColumn> suggested) {
        Offered.in(recordPath, sample.recordPaths());
        if (recordPath.isEmpty()) {
            Optional.of(sample.recordPath()).filter(each -> !each.isEmpty()).ifPresent(recordPath::setValue);
        }
        Map<String, String> examples = new HashMap<>();
        sample.found().forEach(each -> examples.put(each.name(), each.example()));
        var names = sample.found().stream().map(Found::name).toList();
        columns.values().forEach(each -> each.offer(names, examples));
        suggested.forEach(each ->
                Optional.ofNullable(columns.get(each.column())).ifPresent(fields -> fields.suggest(each.source())));
    }
}
