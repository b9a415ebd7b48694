package org.hearth.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.ui.PageContext;

/**
 * Somebody else saved first. Each field is settled by whoever changed it; where both did, both versions stand side by side
 * and the user chooses. Nothing is overwritten in silence.
 */
public final class MergeDialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final PageContext context;
    private final Div rows = new Div();
    private final List<Runnable> choices = new ArrayList<>();
    private boolean asks;

    /** A dialog without fields; add them, then {@link #open}. */
    public MergeDialog(PageContext context) {
        this.context = context;
        rows.addClassName("hearth-merge");
    }

    /** A text, and where the one that stands goes. */
    public MergeDialog text(String label, Versions<String> versions, Consumer<String> take) {
        return field(label, versions, value -> value, take);
    }

    /**
     * A value of any kind, shown in {@code words}. What only one side changed is taken from that side; it is asked about
     * when both changed it, and differently.
     */
    public <V> MergeDialog field(String label, Versions<V> versions, Function<V, String> words, Consumer<V> take) {
        if (!versions.isConflict()) {
            choices.add(() -> take.accept(versions.settled()));
            return this;
        }
        var group = new RadioButtonGroup<Side>(label);
        group.setItems(Side.values());
        group.setValue(Side.MINE);
        group.setRenderer(new ComponentRenderer<>(
                side -> option(side, words.apply(side == Side.MINE ? versions.mine() : versions.theirs()))));
        rows.add(group);
        asks = true;
        choices.add(() -> take.accept(group.getValue() == Side.THEIRS ? versions.theirs() : versions.mine()));
        return this;
    }

    /** Boxes to tick: what each side ticked or cleared counts, so there is nothing to ask. */
    public <E> MergeDialog ticks(Versions<Set<E>> versions, Consumer<Set<E>> take) {
        choices.add(() -> take.accept(Versions.joined(versions)));
        return this;
    }

    private Div option(Side side, String words) {
        var who = new Span(context.text(side == Side.MINE ? "ui.merge.mine" : "ui.merge.theirs"));
        who.addClassName("who");
        var value = new Div(words.isBlank() ? context.text("ui.merge.empty") : words);
        value.addClassName("value");
        return new Div(who, value);
    }

    /**
     * Asks about the conflicts, if there are any; {@code save} runs when every field has been taken from one side or the
     * other.
     */
    public void open(Runnable save) {
        if (asks) {
            dialog(save).open();
        } else {
            settle(save);
        }
    }

    private void settle(Runnable save) {
        choices.forEach(Runnable::run);
        save.run();
    }

    Dialog dialog(Runnable save) {
        var dialog = new Dialog(context.text("ui.merge.title"));
        dialog.addClassName("hearth-merge-dialog");
        dialog.add(new Paragraph(context.text("ui.merge.help")), rows);
        var keep = new Button(context.text("ui.merge.save"), click -> {
            dialog.close();
            settle(save);
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), keep);
        return dialog;
    }
}
