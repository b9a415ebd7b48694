package org.hearth.family.ui.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;

/** Those who receive the records: one line for each, and more as they are needed. */
final class RecipientFields extends CustomField<List<Recipient>> {

    /** How a draft keeps them: one a line. */
    static final Kept<List<Recipient>> KEPT = new Kept<>(RecipientFields::write, RecipientFields::read);

    private static final String BETWEEN = "\t";

    private final transient Fields fields;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Button more;

    private record Line(TextField name, Select<Recipient.Kind> kind) {}

    RecipientFields(Fields fields) {
        super(List.of());
        this.fields = fields;
        more = new Button(
                fields.text("release.recipient.more"), click -> line().name().focus());
        rows.addClassName("hearth-stack");
        var all = new Div(rows, more);
        all.addClassName("hearth-cards");
        add(all);
        setPresentationValue(List.of());
    }

    /** For those who compare two versions; on the page each line has a label of its own. */
    @Override
    public String getLabel() {
        return fields.text("release.recipients");
    }

    @Override
    protected List<Recipient> generateModelValue() {
        return lines.stream()
                .filter(each -> !each.name().getValue().isBlank())
                .map(each -> new Recipient(each.kind().getValue(), each.name().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Recipient> recipients) {
        lines.clear();
        rows.removeAll();
        for (var each : recipients) {
            var line = line();
            line.name().setValue(each.name());
            line.kind().setValue(each.kind());
        }
        if (recipients.isEmpty()) {
            line();
        }
    }

    private Line line() {
        var name = fields.line("release.recipient.name", Recipient.LENGTH);
        var kind = fields.pick(
                "release.recipient.kind",
                List.of(Recipient.Kind.values()),
                each -> fields.context().text("fam.release.recipient." + each));
        kind.setValue(Recipient.Kind.ORGANIZATION);
        name.addValueChangeListener(change -> told(change.isFromClient()));
        kind.addValueChangeListener(change -> told(change.isFromClient()));
        var line = new Line(name, kind);
        lines.add(line);
        rows.add(new FormGrid(name, kind));
        more.setEnabled(lines.size() < ReleaseDraft.MOST_RECIPIENTS);
        return line;
    }

    private void told(boolean byHand) {
        if (byHand) {
            updateValue();
        }
    }

    static String names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).collect(Collectors.joining(", "));
    }

    private static String write(List<Recipient> recipients) {
        return recipients.stream()
                .map(each -> each.kind().name() + BETWEEN + each.name())
                .collect(Collectors.joining("\n"));
    }

    private static List<Recipient> read(String text) {
        return text.lines()
                .map(line -> Arrays.asList(line.split(BETWEEN, 2)))
                .map(parts -> new Recipient(Recipient.Kind.valueOf(parts.getFirst()), parts.getLast()))
                .toList();
    }
}
