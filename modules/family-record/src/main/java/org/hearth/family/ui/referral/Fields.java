package org.hearth.family.ui.referral;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** The kinds of fields that these pages ask with; their words stand under {@code fam.ui.<key>}. */
record Fields(PageContext context) {

    String text(String key) {
        return context.text("fam.ui." + key);
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
        var field = new DayField(context, text(key));
        field.setMax(context.time().today());
        return field;
    }

    <V> RadioButtonGroup<V> choice(String key, Collection<V> values, Function<V, String> words) {
        var field = new RadioButtonGroup<V>(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return field;
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
        field.setItemLabelGenerator(each -> each == null ? text("choose") : words.apply(each));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("choose"));
        return field;
    }

    /** The words of a value of a list. */
    Function<String, String> listed(String list) {
        return value -> context.text("list." + list + "." + value);
    }

    /** The words of a coded value: {@code fam.capacity.OPEN}. */
    <E extends Enum<E>> Function<E, String> coded(String prefix) {
        return value -> context.text(prefix + "." + value.name());
    }

    static ListItem row(String first, String... more) {
        var name = new Span(first);
        name.addClassName("name");
        var rest = Stream.of(more).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new ListItem(name, new Span(rest.isEmpty() ? "" : " · " + rest));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
