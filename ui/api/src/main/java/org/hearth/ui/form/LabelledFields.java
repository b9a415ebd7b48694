package org.hearth.ui.form;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hearth.core.reference.ReferenceList;
import org.hearth.ui.PageContext;

/**
 * The kinds of fields that a module's pages ask with, labelled by the messages under one prefix. A module extends it by
 * the fields that are its own.
 */
public class LabelledFields {

    private final PageContext context;
    private final String prefix;

    /** Fields whose words stand under {@code prefix}, such as {@code hs.ui}. */
    public LabelledFields(PageContext context, String prefix) {
        this.context = context;
        this.prefix = prefix + ".";
    }

    /** The page's context. */
    public final PageContext context() {
        return context;
    }

    /** The words of {@code key} under the prefix. */
    public final String text(String key) {
        return context.text(prefix + key);
    }

    /** The words of {@code key} under the prefix, with named arguments. */
    public final String text(String key, Map<String, ?> arguments) {
        return context.text(prefix + key, arguments);
    }

    /** One line of text. */
    public final TextField line(String key, int longest) {
        var field = new TextField(text(key));
        field.setMaxLength(longest);
        return field;
    }

    /** Text of several lines. */
    public final TextArea words(String key, int longest) {
        var field = new TextArea(text(key));
        field.setMaxLength(longest);
        field.setMinRows(2);
        return field;
    }

    /** A day. */
    public final DayField day(String key) {
        return new DayField(context, text(key));
    }

    /** A day of something that has happened: today at the latest. */
    public final DayField pastDay(String key) {
        var field = day(key);
        field.setMax(context.time().today());
        return field;
    }

    /** One of a few, all of them in sight. */
    public final <V> RadioButtonGroup<V> choice(String key, Collection<V> values, Function<? super V, String> words) {
        var field = new RadioButtonGroup<V>(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return field;
    }

    /** Any of a few, all of them in sight. */
    public final <V> CheckboxGroup<V> several(String key, Collection<V> values, Function<? super V, String> words) {
        var field = new CheckboxGroup<V>(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return field;
    }

    /** One of many: none at first; one that was chosen can be changed but not taken away. */
    public final <V> Select<V> pick(String key, Collection<V> values, Function<? super V, String> words) {
        var field = new Select<V>();
        field.setLabel(text(key));
        field.setItems(values);
        field.setItemLabelGenerator(each -> each == null ? "" : words.apply(each));
        return field;
    }

    /** As {@link #pick}, but one is always chosen: the first to begin with. */
    public final <V> Select<V> pickFirst(String key, Collection<V> values, Function<? super V, String> words) {
        var field = pick(key, values, words);
        values.stream().findFirst().ifPresent(field::setValue);
        return field;
    }

    /** As {@link #pick}, but none is an answer too, and says "Choose". */
    public final <V> Select<V> pickOrNone(String key, Collection<V> values, Function<? super V, String> words) {
        var field = pick(key, values, words);
        var none = context.text("ui.choose");
        field.setItemLabelGenerator(each -> each == null ? none : words.apply(each));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(none);
        return field;
    }

    /** The words of the values of the list with this code. */
    public final Function<String, String> listed(String list) {
        return value -> context.text("list." + list + "." + value);
    }

    /** The words of the values of a list. */
    public final Function<String, String> listed(ReferenceList list) {
        return listed(list.code());
    }

    /** The words of coded values: {@code fam.capacity.OPEN}. */
    public final Function<Enum<?>, String> coded(String keys) {
        return value -> context.text(keys + "." + value.name());
    }

    /** How keys name a coded value: {@code OPEN} is {@code open}. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
