package org.hearth.ui.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.hearth.core.document.Integrity;
import org.hearth.core.failure.NotFound;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;

/** "Check for changes": computes the hash of a stored file again, for everybody who may see the file, and says what it found. */
public final class IntegrityCheck extends Span {

    private final PageContext context;
    private final Supplier<Integrity> check;
    private final Span answer = new Span();

    /**
     * A check of one file.
     *
     * @param what the file's title, for readers who do not see where the button stands
     * @param check computes the hash again, in the caller's name
     */
    public IntegrityCheck(PageContext context, String what, Supplier<Integrity> check) {
        this.context = context;
        this.check = check;
        addClassName("hearth-integrity");
        var button = new Button(context.text("ui.integrity.check"), click -> look());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(context.text("ui.integrity.check") + ": " + what);
        answer.getElement().setAttribute("role", "status");
        add(button, answer);
    }

    private void look() {
        answer.removeAll();
        try {
            var found = check.get();
            var tone = found == Integrity.UNCHANGED ? Badge.Tone.GOOD : Badge.Tone.LATE;
            answer.add(new Badge(tone, context.text("document.integrity." + found.name())));
        } catch (NotFound gone) {
            answer.add(new Span(context.text("ui.missing.what")));
        }
    }
}
