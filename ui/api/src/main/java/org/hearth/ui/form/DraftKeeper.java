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
import java.util.Set;
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
    private static final String WAS = "was.";
    private static final Kept<LocalDate> DAY = new Kept<>(LocalDate::toString, LocalDate::parse);
    private static final Kept<Boolean> FLAG = new Kept<>(value -> value.toString(), Boolean::valueOf);

    private final PageContext context;
    private Drafts.Key key;
    private final Map<String, DraftField<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> loaded = new HashMap<>();
    private final Span saved = new Span();
    private final Div offered = new Div();
    private boolean stored;
    private boolean touched;

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
        return keep(name, field, Kept.TEXT, value -> value);
    }

    /** Binds a date. */
    public DraftKeeper date(String name, HasValue<?, LocalDate> field) {
        return keep(name, field, DAY, new DateWords(context)::date);
    }

    /** Binds a tick box. */
    public DraftKeeper flag(String name, HasValue<?, Boolean> field) {
        return keep(name, field, FLAG, value -> context.text(value ? "ui.yes" : "ui.no"));
    }

    /** Binds any field whose values can be written as text and read back. */
    public <V> DraftKeeper field(
            String name, HasValue<?, V> field, Function<V, String> write, Function<String, V> read) {
        return keep(name, field, new Kept<>(write, read), write);
    }

    /** As {@link #field}; {@code words} says the value where two versions of it are compared. */
    public <V> DraftKeeper keep(String name, HasValue<?, V> field, Kept<V> kept, Function<V, String> words) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(EVERY_MS);
        }
        bind(name, field, new DraftField<>(field, kept, words, false));
        return this;
    }

    /** Binds boxes to tick; {@code kept} says how one of them is written, without a comma. */
    public <E> DraftKeeper ticks(String name, HasValue<?, Set<E>> field, Kept<E> kept) {
        bind(name, field, new DraftField<>(field, kept.several(), Set::toString, true));
        return this;
    }

    private <V> void bind(String name, HasValue<?, V> field, DraftField<V> bound) {
        fields.put(name, bound);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (!touched) {
                    remember();
                    loaded.put(name, bound.write(change.getOldValue()));
                }
                keep();
            }
        });
    }

    /**
     * The form shows a stored record. A draft then brings back what the user changed and nothing else, so that what
     * others saved since it was typed stands; what both changed is asked about.
     */
    public DraftKeeper ofStored() {
        stored = true;
        return this;
    }

    /** Offers the user's draft back, if it would change what the fields hold. */
    public void offer() {
        context.drafts().find(key).filter(this::changesSomething).ifPresent(this::offer);
    }

    private boolean changesSomething(Drafts.Draft draft) {
        return fields.entrySet().stream()
                .filter(each -> isMine(draft, each.getKey()))
                .anyMatch(each ->
                        !typed(draft, each.getKey()).equals(each.getValue().text()));
    }

    /** What is typed from now on belongs to another record: the one that was made of the form. */
    public void moveTo(Drafts.Key other) {
        discard();
        key = other;
        stored = true;
    }

    /** True while a draft is offered; whoever folds the form away should then open it. */
    public boolean isOffering() {
        return offered.isVisible();
    }

    /** The form was saved: forgets the draft. */
    public void discard() {
        context.drafts().discard(key);
        offered.setVisible(false);
        saved.setText("");
        touched = false;
    }

    /** What the record says, before the user changes anything. */
    private void remember() {
        touched = true;
        loaded.clear();
        fields.forEach((name, field) -> loaded.put(name, field.text()));
    }

    private void keep() {
        var typed = new HashMap<String, String>();
        fields.forEach((name, field) -> typed.put(name, field.text()));
        loaded.forEach((name, was) -> typed.put(WAS + name, was));
        typed.values().removeIf(String::isEmpty);
        context.drafts().keep(key, typed);
        var now = new DateWords(context).time(context.time().now());
        saved.setText(context.text("ui.draft.kept", Map.of("time", now)));
    }

    /** False for what the user left as it was in a record that is stored. */
    private boolean isMine(Drafts.Draft draft, String name) {
        return !stored || !typed(draft, name).equals(typed(draft, WAS + name));
    }

    private static String typed(Drafts.Draft draft, String name) {
        return draft.fields().getOrDefault(name, "");
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
        if (!touched) {
            remember();
        }
        var merge = new MergeDialog(context);
        fields.forEach((name, field) -> {
            if (isMine(draft, name)) {
                var now = field.text();
                field.merge(new Versions<>(stored ? typed(draft, WAS + name) : now, typed(draft, name), now), merge);
            }
        });
        merge.open(() -> {
            offered.setVisible(false);
            keep();
        });
    }
}
