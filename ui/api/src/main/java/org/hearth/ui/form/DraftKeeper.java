package org.hearth.ui.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hearth.core.draft.Drafts;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/**
 * Keeps what is typed into a form on the server, every two seconds while somebody types, says when it did, and offers
 * an older draft back with its age. Bind the fields, fill them from the record, then call {@link #offer()}.
 */
public final class DraftKeeper extends Div {

    private static final int EVERY_MS = 2_000;

    private final PageContext context;
    private final Drafts.Key key;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Span saved = new Span();
    private final Div offered = new Div();

    /** A keeper for the form, form version and record of {@code key}. */
    public DraftKeeper(PageContext context, Drafts.Key key) {
        this.context = context;
        this.key = key;
        addClassName("hearth-draft");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        offered.addClassName("offer");
        offered.setVisible(false);
        add(offered, saved);
    }

    /** Binds a text field. */
    public DraftKeeper text(String name, HasValue<?, String> field) {
        return field(name, field, value -> value, value -> value);
    }

    /** Binds a date. */
    public DraftKeeper date(String name, HasValue<?, LocalDate> field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** Binds a tick box. */
    public DraftKeeper flag(String name, HasValue<?, Boolean> field) {
        return field(name, field, value -> value.toString(), Boolean::valueOf);
    }

    /** Binds any field whose values can be written as text and read back. */
    public <V> DraftKeeper field(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(EVERY_MS);
        }
        fields.put(name, new Field<>(field, write, read));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        return this;
    }

    /** Offers the user's draft back, if there is one that differs from what the fields hold. */
    public void offer() {
        context.drafts()
                .find(key)
                .filter(draft -> !draft.fields().equals(typed()))
                .ifPresent(this::offer);
    }

    /** The form was saved: forgets the draft. */
    public void discard() {
        context.drafts().discard(key);
        offered.setVisible(false);
        saved.setText("");
    }

    private void keep() {
        context.drafts().keep(key, typed());
        var now = new DateWords(context).time(context.time().now());
        saved.setText(context.text("ui.draft.kept", Map.of("time", now)));
    }

    private Map<String, String> typed() {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, field) -> field.writeTo(name, values));
        return values;
    }

    private void offer(Drafts.Draft draft) {
        var age = new DateWords(context).age(draft.at());
        var take = new Button(context.text("ui.draft.take"), click -> take(draft));
        var leave = new Button(context.text("ui.draft.leave"), click -> discard());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        offered.removeAll();
        offered.add(new Paragraph(context.text("ui.draft.offer", Map.of("age", age))), take, leave);
        offered.setVisible(true);
    }

    private void take(Drafts.Draft draft) {
        fields.forEach((name, field) -> field.read(draft.fields().getOrDefault(name, "")));
        offered.setVisible(false);
        keep();
    }

    private record Field<V>(HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {

        void writeTo(String name, Map<String, String> values) {
            if (!field.isEmpty()) {
                values.put(name, write.apply(field.getValue()));
            }
        }

        void read(String text) {
            if (text.isEmpty()) {
                field.clear();
                return;
            }
            field.setValue(read.apply(text));
        }
    }
}
