package org.hearth.family.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** The kinds of fields these pages ask with; their words stand under {@code fam.edit.<key>}. */
record Fields(PageContext context) {

    private static final String BETWEEN = " · ";

    String text(String key) {
        return context.text("fam.edit." + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return context.text("fam.edit." + key, arguments);
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

    /** One of a few; one is always chosen. */
    <V> Select<V> pick(String key, Collection<V> values, Function<V, String> words) {
        var field = new Select<V>();
        field.setLabel(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> each == null ? "" : words.apply(each));
        values.stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    Select<YesNoUnknown> answer(String key) {
        var field = pick(key, List.of(YesNoUnknown.values()), this::answer);
        field.setValue(YesNoUnknown.UNKNOWN);
        return field;
    }

    String answer(YesNoUnknown value) {
        return coded("answer", value);
    }

    <V> CheckboxGroup<V> several(String key, Collection<V> values, Function<V, String> words) {
        var field = new CheckboxGroup<V>(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return field;
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
        return LanguageCodes.name(code, context.language());
    }

    /** The words of a coded value: {@code fam.edit.<prefix>.yes}. */
    String coded(String prefix, Enum<?> value) {
        return text(prefix + "." + lower(value));
    }

    /** The words of a value of the list {@code fam.<list>}. */
    String listed(String list, String value) {
        return context.text("list.fam." + list + "." + value);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A line of a list: a name, and what is known, as far as it is. */
    static ListItem row(Span name, String... more) {
        name.addClassName("name");
        var rest = Stream.of(more).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
        return new ListItem(name, new Span(rest.isEmpty() ? "" : BETWEEN + rest));
    }

    static ListItem row(String name, String... more) {
        return row(new Span(name), more);
    }

    /** What was chosen; a refusal that names the field where nothing was. */
    static <V> V needed(String name, HasValue<?, V> field) {
        return field.getOptionalValue().orElseThrow(() -> refusal(RefusalCode.E_REQ, "fam.refusal.missing", name));
    }

    /** The day that was typed, if any; a refusal for what is no day or cannot be one here. */
    static Optional<LocalDate> day(String name, DayField field) {
        if (field.getDefaultValidator().apply(field.getValue(), null).isError()) {
            throw refusal(RefusalCode.E_FMT, "fam.refusal.no_day", name);
        }
        return field.getOptionalValue();
    }

    static LocalDate neededDay(String name, DayField field) {
        return day(name, field).orElseThrow(() -> refusal(RefusalCode.E_REQ, "fam.refusal.missing", name));
    }

    static RuleViolation refusal(RefusalCode code, String words, String field) {
        return new RuleViolation(Refusal.of(code, "", words).at(field));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
