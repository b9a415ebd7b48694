package org.hearth.ui.shell.web;

import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.util.Set;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;
import org.hearth.ui.shell.session.IdleWatch;

/** Jetty with Vaadin in it, without scanning any class path. */
final class WebServer implements AutoCloseable {

    private static final int SESSION_SECONDS = 4 * 60 * 60;
    private static final int STOP_MILLIS = 3000;
    private static final int IN_MEMORY = 1024 * 1024;

    private final Shell shell;
    private final Server server = new Server();
    private final OpenPages open = new OpenPages();
    private final ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
    private final Pages pages;
    private final Gate gate;
    private final IdleWatch idle;

    private WebServer(Shell shell) {
        this.shell = shell;
        context.setClassLoader(VaadinServlet.class.getClassLoader());
        pages = new Pages(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getServletContext())));
        gate = new Gate(shell, pages);
        idle = new IdleWatch(shell, open::sessions);
    }

    /** Starts listening; the module files come from {@code files}. */
    static WebServer start(Shell shell, StaticFiles.Source files) throws PortTaken {
        var web = new WebServer(shell);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            web.assemble(files);
            web.server.start();
            return web;
        } catch (Exception failed) {
            web.close();
            if (isTaken(failed)) {
                throw new PortTaken(shell.settings());
            }
            throw new IllegalStateException("The web server did not start", failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean isTaken(Exception failed) {
        return failed instanceof BindException || failed.getCause() instanceof BindException;
    }

    /** The port it listens on. */
    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    Pages pages() {
        return pages;
    }

    OpenPages open() {
        return open;
    }

    private void assemble(StaticFiles.Source files) {
        server.addConnector(connector());
        server.setStopTimeout(STOP_MILLIS);
        var errors = new ErrorAnswers(shell.core().messages());
        server.setErrorHandler(errors);
        context.setErrorHandler(errors);
        cookies();
        VaadinStart.prepare(context, pages);
        context.addServlet(vaadin(), "/*");
        add("/health", new HealthAnswer(shell.core().health()));
        add("/session/touch", new TouchAnswer(shell.core().time()));
        add("/logout", new LogOutAnswer(shell.core()));
        add("/modules/*", new StaticFiles(files));
        add("/hearth/*", new StaticFiles(new ShellFiles()));
        server.setHandler(around(context));
    }

    private Handler around(Handler inner) {
        var sized = new SizeLimitHandler(RequestGuard.LARGEST_UPLOAD + IN_MEMORY, -1);
        sized.setHandler(inner);
        var compression = new CompressionHandler(sized);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*", CompressionConfig.builder().defaults().build());
        var guard = new RequestGuard(new RequestRules(shell.settings().hosts()), compression);
        return new SecurityHeaders(shell.settings().https(), guard);
    }

    private ServerConnector connector() {
        WebSettings settings = shell.settings();
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRelativeRedirectAllowed(true);
        if (settings.https()) {
            http.addCustomizer(new ForwardedByProxy());
        }
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        return connector;
    }

    private void cookies() {
        var sessions = context.getSessionHandler();
        boolean https = shell.settings().https();
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSecureCookies(https);
        sessions.setSessionCookie(https ? "__Host-hearth" : "hearth");
        sessions.setSessionPath("/");
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }

    private ServletHolder vaadin() {
        var start = new PageStart(shell, gate, open);
        var servlet = new HearthServlet(
                gate, shell.core().access(), service -> new ShellInstantiator(service, shell, pages, start));
        var holder = new ServletHolder("vaadin", servlet);
        holder.setInitOrder(1);
        holder.setAsyncSupported(true);
        holder.setInitParameter("closeIdleSessions", "false");
        long largest = RequestGuard.LARGEST_UPLOAD;
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(System.getProperty("java.io.tmpdir"), largest, largest, IN_MEMORY));
        return holder;
    }

    private void add(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(path, servlet), path);
    }

    @Override
    public void close() {
        idle.close();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("The web server did not stop", failed);
        }
    }

    /** Another program listens there already. */
    static final class PortTaken extends Exception {
        PortTaken(WebSettings settings) {
            super("Port " + settings.port() + " of " + settings.bind()
                    + " is in use by another program. Stop it, or choose another port with --port.");
        }
    }
}
