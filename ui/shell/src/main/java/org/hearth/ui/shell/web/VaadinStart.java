package org.hearth.ui.shell.web;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;

/** Does by hand, in the right order, what Vaadin would find by scanning. */
final class VaadinStart {

    private VaadinStart() {}

    static void prepare(ServletContextHandler context, Pages pages) {
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        context.addServletContainerInitializer((_, servlets) -> start(servlets, pages));
        context.addEventListener(new ServletContextListener() {
            @Override
            public void contextInitialized(ServletContextEvent event) {
                new JSR356WebsocketInitializer().contextInitialized(event);
            }
        });
    }

    private static void start(ServletContext servlets, Pages pages) throws ServletException {
        new LookupServletContainerInitializer().onStartup(Set.of(LookupInitializer.class), servlets);
        var vaadin = new VaadinServletContext(servlets);
        VaadinAppShellInitializer.init(Set.of(AppShell.class), vaadin);
        ApplicationRouteRegistry.getInstance(vaadin).setErrorNavigationTargets(ShellParts.ERRORS);
        ShellParts.DOOR.forEach(pages::own);
    }
}
