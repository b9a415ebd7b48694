package org.hearth.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Map;

/** What can be done with one line, behind one button that names the line to a screen reader. */
final class LineActions extends Span {

    private final Popover menu = new Popover();
    private final Div content = new Div();

    LineActions(Fields fields, String name) {
        var label = fields.text("line.change_what", Map.of("what", name));
        var button = new Button(fields.text("line.change"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        content.addClassName("hearth-user-menu");
        menu.add(content);
        menu.setTarget(button);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setAriaLabel(label);
        menu.setAutofocus(true);
        add(button, menu);
    }

    LineActions add(String words, Runnable act) {
        var button = new Button(words, click -> {
            menu.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.add(button);
        return this;
    }
}
