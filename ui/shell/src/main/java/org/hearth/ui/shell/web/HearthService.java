package org.hearth.ui.shell.web;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.ui.shell.session.BrowserSession;
import org.jspecify.annotations.Nullable;

/** Vaadin's service, with our instantiator and without a list that keeps every component class for ever. */
final class HearthService extends VaadinServletService {

    private static final String KEEPS_CLASSES = "com.vaadin.flow.component.internal.ComponentMetaData";

    private final transient Access access;
    private final transient Function<HearthService, Instantiator> instantiator;

    HearthService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            Access access,
            Function<HearthService, Instantiator> instantiator) {
        super(servlet, configuration);
        this.access = access;
        this.instantiator = instantiator;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(instantiator.apply(this));
    }

    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        if (listener.getClass().getName().startsWith(KEEPS_CLASSES)) {
            return () -> {};
        }
        return super.addServiceDestroyListener(listener);
    }

    /**
     * Whoever gives the lock back runs what waits for it: another user, a job or the platform itself. The work is that
     * of the session and is done in the name of its user.
     */
    @Override
    public void runPendingAccessTasks(VaadinSession session) {
        if (session.getPendingAccessQueue().isEmpty()) {
            return;
        }
        Caller caller =
                BrowserSession.find(session).flatMap(BrowserSession::caller).orElse(Caller.NOBODY);
        access.as(caller, () -> super.runPendingAccessTasks(session));
    }

    /** Looks on the class path: Vaadin's own way through Jetty's resources fails for files in jars. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        return LibraryFiles.find(path).orElse(null);
    }
}
