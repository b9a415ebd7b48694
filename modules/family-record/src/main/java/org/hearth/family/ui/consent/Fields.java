package org.hearth.family.ui.consent;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.core.document.PaperSize;
import org.hearth.core.reference.ReferenceList;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.family.FamilyId;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** The kinds of fields these pages ask with; their words stand under {@code fam.ui.<key>}. */
record Fields(PageContext context) {

    static final Locale SPANISH = Locale.of("es");

    String text(String key) {
        return context.text("fam.ui." + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return context.text("fam.ui." + key, arguments);
    }

    TextField line(String key, int longest) {
        var field = new TextField(text(key));
        field.setMaxLength(longest);
        return field;
    }

    TextArea words(String key, int longest) {
        var field = new TextArea(text(key));
        field.setMaxLength(longest);
        field.setMinRows(2);
        return field;
    }

    DayField day(String key) {
        return new DayField(context, text(key));
    }

    <V> CheckboxGroup<V> several(String key, Collection<V> values, Function<V, String> words) {
        var field = new CheckboxGroup<V>(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return field;
    }

    <V> Select<V> pick(String key, Collection<V> values, Function<V, String> words) {
        var field = new Select<V>();
        field.setLabel(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> each == null ? "" : words.apply(each));
        return field;
    }

    /** A choice out of a reference list. */
    Select<String> pick(String key, ReferenceList list) {
        return pick(key, list.values(), listed(list));
    }

    /** The words of a value of a list. */
    Function<String, String> listed(ReferenceList list) {
        return value -> context.text("list." + list.code() + "." + value);
    }

    /** The words of a constant that stands in a list. */
    String coded(ReferenceList list, Enum<?> value) {
        return listed(list).apply(value.name().toLowerCase(Locale.ROOT));
    }

    /** As {@link #coded}, for the choices of a field. */
    <E extends Enum<E>> Function<E, String> constant(ReferenceList list) {
        return value -> coded(list, value);
    }

    Select<Locale> language() {
        var field = pick("language", List.of(Locale.ENGLISH, SPANISH), each -> text("language." + each.getLanguage()));
        field.setValue(context.language().getLanguage().equals("es") ? SPANISH : Locale.ENGLISH);
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

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
