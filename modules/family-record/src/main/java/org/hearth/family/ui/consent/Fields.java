package org.hearth.family.ui.consent;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearth.core.document.PaperSize;
import org.hearth.core.reference.ReferenceList;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.family.FamilyId;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.LabelledFields;

/** The kinds of fields these pages ask with; their words stand under {@code fam.ui.<key>}. */
final class Fields extends LabelledFields {

    static final Locale SPANISH = Locale.of("es");

    Fields(PageContext context) {
        super(context, "fam.ui");
    }

    /** A choice out of a reference list. */
    Select<String> pick(String key, ReferenceList list) {
        return pick(key, list.values(), listed(list));
    }

    /** The words of a constant that stands in a list. */
    String coded(ReferenceList list, Enum<?> value) {
        return listed(list).apply(lower(value));
    }

    /** As {@link #coded}, for the choices of a field. */
    <E extends Enum<E>> Function<E, String> constant(ReferenceList list) {
        return value -> coded(list, value);
    }

    Select<Locale> language() {
        var field = pick("language", List.of(Locale.ENGLISH, SPANISH), each -> text("language." + each.getLanguage()));
        field.setValue(context().language().getLanguage().equals("es") ? SPANISH : Locale.ENGLISH);
        return field;
    }

    /** What is printed here without being asked for: the page's language on US Letter. */
    PrintChoice print(Locale language) {
        return new PrintChoice(language, PaperSize.LETTER);
    }

    static Anchor link(String path, String words) {
        return new Anchor(path, words);
    }

    static String family(FamilyId family) {
        return "families/" + family.value();
    }
}
