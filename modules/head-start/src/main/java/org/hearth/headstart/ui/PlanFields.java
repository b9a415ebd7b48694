package org.hearth.headstart.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearth.core.text.MessageKey;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** The kinds of fields that the plan asks with; their words stand under {@code hs.ui.<key>}. */
record PlanFields(PageContext context) {

    String text(String key) {
        return context.text("hs.ui." + key);
    }

    Paragraph lead(String key) {
        var line = new Paragraph(text(key));
        line.addClassName("hearth-lead");
        return line;
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

    /** A name out of those that are known, or any other. */
    ComboBox<String> name(String key, List<String> known) {
        var field = new ComboBox<String>(text(key));
        field.setItems(known);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(set -> field.setValue(set.getDetail().strip()));
        return field;
    }

    /** The words of a coded value: {@code hs.readiness.READY}. */
    Function<Enum<?>, String> coded(String prefix) {
        return value -> context.text(prefix + "." + value.name());
    }

    /** The words of a value of a list. */
    Function<String, String> listed(String list) {
        return value -> context.text("list." + list + "." + value);
    }

    String words(MessageKey key) {
        return context.text(key.key());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
