package org.hearth.ui.shell.session;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;

/** The log-in page. It leads on to where the user wanted to go. */
public final class LogInView extends DoorPage implements BeforeEnterObserver {

    private final LogInForm form;
    private String target = "";

    public LogInView(Shell shell, PageContext page) {
        super(page, "login.title");
        var doorway = new Doorway(shell);
        form = new LogInForm(shell, page, accepted -> doorway.enter(accepted, target));
        show("login.explanation", form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        target = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("to")
                .map(ReturnPath::safe)
                .orElse("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        form.focus();
    }
}
