package org.hearth.ui.shell.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hearth.core.data.UnitOfWork;
import org.hearth.ui.shell.error.ErrorNumber;

/** Says {@code ok} while the core and its database answer: for whoever watches the machine. */
final class HealthAnswer extends HttpServlet {

    private final transient UnitOfWork data;

    HealthAnswer(UnitOfWork data) {
        this.data = data;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = databaseAnswers();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(well ? "ok" : "the database does not answer");
    }

    private boolean databaseAnswers() {
        try {
            return data.read(em -> {
                em.createNativeQuery("select n from (values (1)) as one(n)").getResultList();
                return true;
            });
        } catch (RuntimeException unwell) {
            ErrorNumber.log("at /health", unwell);
            return false;
        }
    }
}
