package org.hearth.ui.shell.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearth.core.security.Caller;
import org.hearth.ui.shell.CoreServices;
import org.hearth.ui.shell.session.BrowserSession;

/** Ends the session for the link in the user's menu; a link on a foreign page does not. */
final class LogOutAnswer extends HttpServlet {

    private final transient CoreServices core;

    LogOutAnswer(CoreServices core) {
        this.core = core;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
        var session = Optional.ofNullable(request.getSession(false));
        if (session.isPresent() && !foreign) {
            BrowserSession.find(session).flatMap(BrowserSession::caller).ifPresent(this::logOut);
            session.get().invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect("/" + Gate.LOG_IN);
    }

    private void logOut(Caller caller) {
        core.access().as(caller, core.logIn()::logOut);
    }
}
