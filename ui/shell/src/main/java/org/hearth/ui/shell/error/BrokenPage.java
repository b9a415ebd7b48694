package org.hearth.ui.shell.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/** A page that could not be shown. A record that is not there, or is not the user's to see, looks like an unknown address. */
public final class BrokenPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final int NOT_FOUND = 404;
    private static final int BROKEN = 500;

    public BrokenPage(PageContext page, Supplier<List<MenuEntry>> waysOn) {
        super(page, waysOn);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (isHidden(parameter.getCaughtException())) {
            showUnknown();
            return NOT_FOUND;
        }
        String path = event.getLocation().getFirstSegment();
        show("error.broken", Map.of("number", ErrorNumber.log("at /" + path, parameter.getCaughtException())));
        return BROKEN;
    }

    private static boolean isHidden(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof AccessDenied) {
                return true;
            }
        }
        return false;
    }
}
