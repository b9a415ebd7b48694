package org.hearth.ui.shell.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** What an open page follows, so that it does not go on showing what is over. */
@FunctionalInterface
public interface Changes {

    /** Runs {@code act} on the page of {@code ui} after each change, until the registration is removed. */
    Registration follow(UI ui, Runnable act);
}
