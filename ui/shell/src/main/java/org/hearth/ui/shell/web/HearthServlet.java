package org.hearth.ui.shell.web;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.security.Access;
import org.hearth.ui.shell.session.BrowserSession;

/** Serves the application, after the gate has looked at the address. */
final class HearthServlet extends VaadinServlet {

    private static final String VAADIN = "/VAADIN/";
    private static final String DOWNLOADS = "/VAADIN/dynamic/";

    private final transient Gate gate;
    private final transient Access access;
    private final transient Function<HearthService, Instantiator> instantiator;

    HearthServlet(Gate gate, Access access, Function<HearthService, Instantiator> instantiator) {
        this.gate = gate;
        this.access = access;
        this.instantiator = instantiator;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new HearthService(this, configuration, access, instantiator);
        service.init();
        return service;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var visitor = BrowserSession.find(Optional.ofNullable(request.getSession(false)));
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        boolean anonymous = visitor.flatMap(BrowserSession::caller).isEmpty();
        if (path.startsWith(DOWNLOADS) && anonymous) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chooseLanguage(request);
        if (!isPage(request, path) || letIn(path, visitor, request, response)) {
            super.service(request, response);
        }
    }

    private static void chooseLanguage(HttpServletRequest request) {
        Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Languages::named)
                .ifPresent(language -> request.getSession(true).setAttribute(Languages.CHOSEN, language));
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && !path.startsWith(VAADIN)
                && LibraryFiles.find(path).isEmpty();
    }

    private boolean letIn(
            String path, Optional<BrowserSession> visitor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (gate.answer(path.substring(1), visitor)) {
            case Gate.Answer.Open _ -> true;
            case Gate.Answer.Unknown _ -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                yield true;
            }
            case Gate.Answer.Elsewhere elsewhere -> {
                response.sendRedirect("/" + elsewhere.path() + returnTo(elsewhere.path(), path, request));
                yield false;
            }
        };
    }

    private static String returnTo(String elsewhere, String path, HttpServletRequest request) {
        if (!elsewhere.equals(Gate.LOG_IN) || path.equals("/")) {
            return "";
        }
        String query =
                Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
        return "?to=" + URLEncoder.encode(path.substring(1) + query, StandardCharsets.UTF_8);
    }
}
