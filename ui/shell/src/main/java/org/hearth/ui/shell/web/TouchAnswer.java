package org.hearth.ui.shell.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hearth.core.time.SiteTime;
import org.hearth.ui.shell.session.BrowserSession;

/** Hears from {@code activity.js} that somebody pressed a key or touched the page. */
final class TouchAnswer extends HttpServlet {

    private final transient SiteTime time;

    TouchAnswer(SiteTime time) {
        this.time = time;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        BrowserSession.find(Optional.ofNullable(request.getSession(false)))
                .ifPresent(session -> session.touched(time.now()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
