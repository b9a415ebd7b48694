package org.hearth.ui.shell.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.ui.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that modules contribute, and their routes. */
final class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final Map<Class<?>, View<?>> views = new ConcurrentHashMap<>();
    private final ApplicationRouteRegistry registry;
    private final RouteConfiguration routes;

    Pages(ApplicationRouteRegistry registry) {
        this.registry = registry;
        routes = RouteConfiguration.forRegistry(registry);
    }

    /** The shell's own pages, before the door. */
    void own(String path, Class<? extends Component> type) {
        routes.setRoute(path, type);
    }

    /** Opens a page at its address; a second page for the same address or of the same class is left out. */
    synchronized void add(String module, View<?> view) {
        if (views.containsKey(view.type()) || isTaken(view.path())) {
            LOG.error("Module {}: the address /{} is taken; its page is left out", module, view.path());
            return;
        }
        views.put(view.type(), view);
        routes.setRoute(view.path(), view.type(), List.of(ShellParts.FRAME));
    }

    private boolean isTaken(String template) {
        // Vaadin's name misleads: it says whether the template is registered
        return routes.isPathAvailable(template);
    }

    /** Closes a page; nothing happens when it was left out. */
    synchronized void remove(View<?> view) {
        if (views.remove(view.type(), view)) {
            routes.removeRoute(view.path());
        }
    }

    Optional<View<?>> of(Class<?> type) {
        return Optional.ofNullable(views.get(type));
    }

    /** The class of the page at an address. */
    Optional<Class<?>> at(String path) {
        return Optional.ofNullable(registry.getNavigationRouteTarget(path))
                .filter(NavigationRouteTarget::hasTarget)
                .map(target -> target.getRouteTarget().getTarget());
    }
}
