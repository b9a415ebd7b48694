package org.hearth.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import org.hearth.ui.PageContext;

/** Short confirmations at the lower edge of the page, read out politely, with undo where an act can be taken back. */
public final class Notices {

    private static final int SHORT_MS = 5_000;
    private static final int WITH_UNDO_MS = 12_000;

    private Notices() {}

    /** Says that something was done. */
    public static void done(PageContext context, String words) {
        show(context, words, SHORT_MS);
    }

    /** Says that something was done, and offers to take it back. */
    public static void done(PageContext context, String words, Runnable undo) {
        var notice = show(context, words, WITH_UNDO_MS);
        var button = new Button(context.text("ui.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addClassName("undo");
        notice.addComponentAtIndex(1, button);
    }

    private static Notification show(PageContext context, String words, int duration) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(duration);
        notice.addClassName("hearth-notice");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_ICON);
        close.setAriaLabel(context.text("ui.close"));
        notice.add(new Div(new Span(words)), close);
        notice.open();
        return notice;
    }
}
