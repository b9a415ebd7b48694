package org.hearth.family.ui.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.ui.form.FormGrid;

/** Those who receive the records: one line for each, and more as they are needed. */
final class RecipientFields extends Div {

    private final transient Fields fields;
    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Button more;

    private record Line(TextField name, Select<Recipient.Kind> kind) {}

    RecipientFields(Fields fields, Runnable changed) {
        this.fields = fields;
        this.changed = changed;
        more = new Button(
                fields.text("release.recipient.more"), click -> line().name().focus());
        rows.addClassName("hearth-stack");
        addClassName("hearth-cards");
        add(rows, more);
    }

    void show(List<Recipient> recipients) {
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
            changed.run();
        }
    }

    List<Recipient> recipients() {
        return lines.stream()
                .filter(each -> !each.name().getValue().isBlank())
                .map(each -> new Recipient(each.kind().getValue(), each.name().getValue()))
                .toList();
    }
}
