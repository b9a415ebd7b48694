package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.stream.Collectors;
import org.hearth.core.security.Caller;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/** Who is logged in, in which role, and the way out. */
final class UserMenu extends Div {

    UserMenu(PageContext context, Frame frame) {
        addClassName("hearth-user");
        var caller = frame.user();
        var icon = VaadinIcon.USER.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(caller.displayName());
        name.addClassName("name");
        var button = new NativeButton();
        button.add(icon, name);
        button.getElement()
                .setAttribute("aria-label", context.text("layout.user") + ": " + caller.displayName())
                .setAttribute("aria-haspopup", "dialog");
        var menu = new Popover(content(context, frame, caller));
        menu.setTarget(button);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(context.text("layout.user"));
        add(button, menu);
    }

    private static Div content(PageContext context, Frame frame, Caller caller) {
        var roles = caller.roles().stream()
                .map(role -> context.text("role." + role))
                .sorted()
                .collect(Collectors.joining(", "));
        var who = new Paragraph(caller.displayName());
        who.addClassName("name");
        var content = new Div(who, new Paragraph(roles));
        content.addClassName("hearth-user-menu");
        for (MenuEntry entry : frame.userLinks()) {
            content.add(new Anchor(entry.path(), context.text(entry.label())));
        }
        var out = new Anchor("logout", context.text("layout.logout"));
        out.setRouterIgnore(true);
        content.add(out);
        return content;
    }
}
