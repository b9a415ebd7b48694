package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/** What the user can begin anew, as the running modules offer it; not there when that is nothing. */
final class NewMenu extends Div {

    private final PageContext context;
    private final Div content = new Div();
    private final Popover menu = new Popover();

    NewMenu(PageContext context) {
        this.context = context;
        addClassName("hearth-new");
        var icon = VaadinIcon.PLUS.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(context.text("layout.new"));
        word.addClassName("name");
        var button = new NativeButton();
        button.add(icon, word);
        button.getElement()
                .setAttribute("aria-label", context.text("layout.new.label"))
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "n");
        content.addClassName("hearth-user-menu");
        menu.add(content);
        menu.setTarget(button);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(context.text("layout.new.label"));
        menu.setAutofocus(true);
        add(button, menu);
    }

    void show(List<MenuEntry> entries) {
        content.removeAll();
        for (MenuEntry entry : entries) {
            content.add(new Anchor(entry.path(), context.text(entry.label())));
        }
        setVisible(!entries.isEmpty());
    }

    void close() {
        menu.close();
    }
}
