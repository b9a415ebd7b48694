package org.hearth.ui.shell.session;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.hearth.core.security.Caller;
import org.hearth.core.security.CallerSource;
import org.osgi.service.component.annotations.Component;

/** Tells the core who sits at the browser whose request, or push, this thread serves. */
@Component
public final class SessionCaller implements CallerSource {

    @Override
    public Optional<Caller> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(BrowserSession::find)
                .flatMap(BrowserSession::caller);
    }
}
