package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.MappedColumn;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.OpenChoice;
import org.hearth.ui.form.RecordForm;

/** Where one column comes from; what few columns need is folded away. */
final class ColumnFields extends Div {

    private static final List<String> PATTERNS =
            List.of("MM/dd/yyyy", "M/d/yyyy", "M/d/yyyy h:mm:ss a", "yyyy-MM-dd'T'HH:mm:ss", "yyyyMMdd", "d-MMM-yyyy");
    private static final int LONGEST_LIST = 20_000;

    private final MappingFields fields;
    private final ImportColumn column;
    private final OpenChoice source;
    private final TextField fixed;
    private final OpenChoice date;
    private final TextArea values;
    private final Details more;
    private Map<String, String> examples = Map.of();

    ColumnFields(MappingFields fields, ImportColumn column) {
        this.fields = fields;
        this.column = column;
        source = new OpenChoice(column.name());
        source.setItems(List.of());
        source.setClearButtonVisible(true);
        source.setRequiredIndicatorVisible(column.required());
        source.addValueChangeListener(change -> showExample());
        fixed = fields.line("fixed", MappedColumn.LONGEST_VALUE);
        fixed.setHelperText(fields.text("fixed.help"));
        date = new OpenChoice(fields.text("date"));
        date.setHelperText(fields.text("date.help"));
        date.setItems(PATTERNS);
        date.setClearButtonVisible(true);
        values = fields.words("values", LONGEST_LIST);
        values.setHelperText(fields.text("values.help"));
        more = new Details(
                fields.text("more", Map.of("column", column.name())), new FormGrid(fixed, date).wide(values));
        addClassName("hearth-mapped-column");
        add(source, more);
    }

    void bind(RecordForm<Saved> form) {
        form.text(column.name(), source, each -> stored(each).source());
        form.text(column.name() + ".fixed", fixed, each -> stored(each).fixed());
        form.text(column.name() + ".date", date, each -> stored(each).datePattern());
        form.text(column.name() + ".values", values, each -> ValueLines.of(stored(each)));
        fixed.addValueChangeListener(change -> unfold());
        date.addValueChangeListener(change -> unfold());
        values.addValueChangeListener(change -> unfold());
    }

    private void unfold() {
        if (!fixed.isEmpty() || !date.isEmpty() || !values.isEmpty()) {
            more.setOpened(true);
        }
    }

    private MappedColumn stored(Saved saved) {
        return saved.mapping().columns().stream()
                .filter(each -> each.column().equals(column.name()))
                .findFirst()
                .orElseGet(() -> MappedColumn.from(column.name(), ""));
    }

    MappedColumn typed() {
        return new MappedColumn(
                column.name(),
                source.getOptionalValue().orElse(""),
                fixed.getValue(),
                date.getOptionalValue().orElse(""),
                ValueLines.read(column.name(), values.getValue()));
    }

    void offer(List<String> names, Map<String, String> found) {
        examples = found;
        Offered.in(source, names);
        showExample();
    }

    void suggest(String name) {
        if (source.isEmpty() && fixed.isEmpty()) {
            source.setValue(name);
        }
    }

    private void showExample() {
        source.setHelperText(source.getOptionalValue()
                .flatMap(each -> Optional.ofNullable(examples.get(each)))
                .filter(each -> !each.isEmpty())
                .map(each -> fields.text("example", Map.of("value", each)))
                .orElse(""));
    }
}
