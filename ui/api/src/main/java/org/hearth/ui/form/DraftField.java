package org.hearth.ui.form;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is kept in a draft; an empty value is an empty text.
 *
 * @param ticks true for boxes to tick, which two people change without a conflict
 */
record DraftField<V>(HasValue<?, V> field, Kept<V> kept, Function<V, String> words, boolean ticks) {

    String text() {
        return write(field.getValue());
    }

    String write(@Nullable V value) {
        return value == null || value.equals(field.getEmptyValue())
                ? ""
                : kept.write().apply(value);
    }

    /** Puts the version that stands into the field. */
    void merge(Versions<String> versions, MergeDialog into) {
        if (ticks) {
            into.ticks(versions.of(DraftField::parts), all -> read(String.join(Kept.BETWEEN, all)));
        } else {
            into.field(label(field), versions, this::say, this::read);
        }
    }

    /** The label of a field, if it has one. */
    static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    private static Set<String> parts(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(Kept.BETWEEN));
    }

    private String say(String text) {
        return text.isEmpty() ? "" : words.apply(kept.read().apply(text));
    }

    private void read(String text) {
        if (text.isEmpty()) {
            field.clear();
        } else {
            field.setValue(kept.read().apply(text));
        }
    }
}
