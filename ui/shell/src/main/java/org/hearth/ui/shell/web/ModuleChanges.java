package org.hearth.ui.shell.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.hearth.core.module.Modules;
import org.hearth.ui.shell.home.Changes;

/** Tells an open page when the set of running modules has changed, once all their roles and tasks have come or gone. */
record ModuleChanges(Modules modules) implements Changes {

    @Override
    public Registration follow(UI ui, Runnable act) {
        AutoCloseable handle =
                modules.onChange(() -> ui.accessLater(act::run, () -> {}).run());
        return () -> close(handle);
    }

    static void close(AutoCloseable handle) {
        try {
            handle.close();
        } catch (Exception failed) {
            throw new IllegalStateException("Listening to changes did not end", failed);
        }
    }
}
