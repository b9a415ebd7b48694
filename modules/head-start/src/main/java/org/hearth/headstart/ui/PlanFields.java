package org.hearth.headstart.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.hearth.core.text.MessageKey;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.OpenChoice;

/** The kinds of fields that the plan asks with; their words stand under {@code hs.ui.<key>}. */
final class PlanFields extends LabelledFields {

    PlanFields(PageContext context) {
        super(context, "hs.ui");
    }

    Paragraph lead(String key) {
        var line = new Paragraph(text(key));
        line.addClassName("hearth-lead");
        return line;
    }

    /** A name out of those that are known, or any other. */
    ComboBox<String> name(String key, List<String> known) {
        var field = new OpenChoice(text(key));
        field.setItems(known);
        return field;
    }

    String words(MessageKey key) {
        return context().text(key.key());
    }
}
