package org.hearth.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.hearth.ui.PageContext;

/**
 * Takes one person's signature: drawn with a finger, pen or mouse, or with the keyboard alone by typing the name and
 * ticking "this is my signature"; both count the same.
 */
public final class SignaturePad extends FieldSet {

    private final PageContext context;
    private final TextField name = new TextField();
    private final RadioButtonGroup<Signature.Method> method = new RadioButtonGroup<>();
    private final SignatureCanvas canvas;
    private final Div drawn = new Div();
    private final Div typed = new Div();
    private final TextField mark = new TextField();
    private final Checkbox mine = new Checkbox();
    private final Paragraph problem = new Paragraph();

    /**
     * A pad for one signer.
     *
     * @param title whose signature it is: "Parent or guardian"
     * @param printedName the signer's name, as far as it is known
     */
    public SignaturePad(PageContext context, String title, String printedName) {
        super(title);
        this.context = context;
        this.canvas = new SignatureCanvas(context.text("ui.sign.canvas"));
        addClassName("hearth-signature");
        name.setLabel(context.text("ui.sign.name"));
        name.setValue(printedName);
        method.setLabel(context.text("ui.sign.how"));
        method.setItems(Signature.Method.values());
        method.setItemLabelGenerator(
                each -> context.text(each == Signature.Method.DRAWN ? "ui.sign.how.drawn" : "ui.sign.how.typed"));
        method.setValue(Signature.Method.DRAWN);
        method.addValueChangeListener(change -> choose());
        var again = new Button(context.text("ui.sign.again"), click -> canvas.clear());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        canvas.whenMarked(this::look);
        drawn.add(canvas, again);
        mark.setLabel(context.text("ui.sign.typed"));
        mark.addClassName("typed-mark");
        mine.setLabel(context.text("ui.sign.mine"));
        typed.addClassName("typed");
        typed.add(mark, mine);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        name.addValueChangeListener(change -> look());
        mark.addValueChangeListener(change -> look());
        mine.addValueChangeListener(change -> look());
        add(name, method, drawn, typed, problem);
        choose();
    }

    private void choose() {
        boolean draws = method.getValue() != Signature.Method.TYPED;
        drawn.setVisible(draws);
        typed.setVisible(!draws);
        problem.setVisible(false);
    }

    /** What was said to be missing stays only as long as it is. */
    private void look() {
        if (problem.isVisible()) {
            tell(missing(method.getValue() != Signature.Method.TYPED));
        }
    }

    private void tell(Optional<String> missing) {
        problem.setText(missing.map(context::text).orElse(""));
        problem.setVisible(missing.isPresent());
    }

    /** The signature; empty, with words under the pad that say what is missing, when it is not complete. */
    public Optional<Signature> signature() {
        boolean draws = method.getValue() != Signature.Method.TYPED;
        var missing = missing(draws);
        tell(missing);
        if (missing.isPresent()) {
            return Optional.empty();
        }
        var how = draws ? Signature.Method.DRAWN : Signature.Method.TYPED;
        return Optional.of(new Signature(
                name.getValue(), how, draws ? canvas.path() : mark.getValue().strip()));
    }

    private Optional<String> missing(boolean draws) {
        if (name.getValue().isBlank()) {
            return Optional.of("ui.sign.missing.name");
        }
        if (draws) {
            return canvas.path().isEmpty() ? Optional.of("ui.sign.missing.mark") : Optional.empty();
        }
        if (mark.getValue().isBlank()) {
            return Optional.of("ui.sign.missing.typed");
        }
        return mine.getValue() ? Optional.empty() : Optional.of("ui.sign.missing.mine");
    }
}
