package org.hearth.ui.shell.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.core.data.Health;

/** Says {@code ok} while the core and its database answer: for whoever watches the machine. */
final class HealthAnswer extends HttpServlet {

    private final transient Health health;

    HealthAnswer(Health health) {
        this.health = health;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = health.databaseAnswers();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(well ? "ok" : "the database does not answer");
    }
}
