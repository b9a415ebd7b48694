package org.hearth.family.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.LabelledFields;

/** The kinds of fields these pages ask with; their words stand under {@code fam.edit.<key>}. */
final class Fields extends LabelledFields {

    Fields(PageContext context) {
        super(context, "fam.edit");
    }

    Select<YesNoUnknown> answer(String key) {
        var field = pickFirst(key, List.of(YesNoUnknown.values()), this::answer);
        field.setValue(YesNoUnknown.UNKNOWN);
        return field;
    }

    String answer(YesNoUnknown value) {
        return coded("answer", value);
    }

    /** A language to look for by its name in the reader's language. */
    ComboBox<String> language(String key) {
        var field = new ComboBox<String>(text(key));
        field.setItems(LanguageCodes.all().stream()
                .sorted(Comparator.comparing(this::languageName, String.CASE_INSENSITIVE_ORDER))
                .toList());
        field.setItemLabelGenerator(code -> code == null ? "" : languageName(code));
        field.setClearButtonVisible(true);
        return field;
    }

    String languageName(String code) {
        return LanguageCodes.name(code, context().language());
    }

    /** The words of a coded value: {@code fam.edit.<prefix>.yes}. */
    String coded(String prefix, Enum<?> value) {
        return text(prefix + "." + lower(value));
    }

    /** The words of a value of the list {@code fam.<list>}. */
    String listed(String list, String value) {
        return listed("fam." + list).apply(value);
    }
}
