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
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.ui.PageContext;

/**
 * Somebody else saved first: both versions side by side, field by field, and the user chooses one of each. Nothing is
 * overwritten in silence.
 */
public final class MergeDialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final PageContext context;
    private final Div rows = new Div();
    private final List<Runnable> choices = new ArrayList<>();

    /** A dialog without fields; add them, then {@link #open}. */
    public MergeDialog(PageContext context) {
        this.context = context;
        rows.addClassName("hearth-merge");
    }

    /** A text: {@code mine} as typed, {@code theirs} as stored now, and where the chosen one goes. */
    public MergeDialog text(String label, String mine, String theirs, Consumer<String> take) {
        return field(label, mine, theirs, value -> value, take);
    }

    /** A value of any kind, shown in {@code words}. A field that is the same on both sides is not asked about. */
    public <V> MergeDialog field(String label, V mine, V theirs, Function<V, String> words, Consumer<V> take) {
        if (Objects.equals(mine, theirs)) {
            return this;
        }
        var group = new RadioButtonGroup<Side>(label);
        group.setItems(Side.values());
        group.setValue(Side.MINE);
        group.setRenderer(new ComponentRenderer<>(
                side -> option(side, words.apply(side == Side.MINE ? mine : theirs))));
        rows.add(group);
        choices.add(() -> take.accept(group.getValue() == Side.THEIRS ? theirs : mine));
        return this;
    }

    private Div option(Side side, String words) {
        var who = new Span(context.text(side == Side.MINE ? "ui.merge.mine" : "ui.merge.theirs"));
        who.addClassName("who");
        var value = new Div(words.isBlank() ? context.text("ui.merge.empty") : words);
        value.addClassName("value");
        return new Div(who, value);
    }

    /** Opens the dialog; {@code save} runs when every field has been taken from one side or the other. */
    public void open(Runnable save) {
        dialog(save).open();
    }

    Dialog dialog(Runnable save) {
        var dialog = new Dialog(context.text("ui.merge.title"));
        dialog.addClassName("hearth-merge-dialog");
        dialog.add(new Paragraph(context.text(choices.isEmpty() ? "ui.merge.same" : "ui.merge.help")), rows);
        var keep = new Button(context.text("ui.merge.save"), click -> {
            choices.forEach(Runnable::run);
            dialog.close();
            save.run();
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), keep);
        return dialog;
    }
}
