package org.hearth.ui.shell.web;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.core.security.Caller;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.error.PageErrors;
import org.hearth.ui.shell.session.BrowserSession;

/** What happens whenever a session or a page begins: errors, language, the gate, and the policy of the page. */
final class PageStart implements VaadinServiceInitListener {

    private static final List<String> SCRIPTS = List.of("activity.js", "frame.js");

    private final transient Shell shell;
    private final transient Gate gate;
    private final transient OpenPages open;

    PageStart(Shell shell, Gate gate, OpenPages open) {
        this.shell = shell;
        this.gate = gate;
        this.open = open;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(new ShellSystemMessages(shell.core().messages()));
        service.addSessionInitListener(start -> {
            start.getSession().setErrorHandler(new PageErrors(shell));
            open.opened(start.getSession());
        });
        service.addSessionDestroyListener(end -> open.closed(end.getSession()));
        service.addUIInitListener(start -> begin(start.getUI()));
        event.addIndexHtmlRequestListener(this::index);
    }

    private void begin(UI ui) {
        ui.setLocale(language(VaadinRequest.getCurrent()));
        ui.addBeforeEnterListener(this::guard);
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(shell.core().messages().text("session.lost", ui.getLocale()));
        lost.setDialogTextGaveUp(shell.core().messages().text("session.lost.gave_up", ui.getLocale()));
    }

    private void guard(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        String path = event.getLocation().getPath();
        var visitor = BrowserSession.of(
                VaadinSession.getCurrent(), shell.core().time().now());
        switch (gate.answer(path, Optional.of(visitor))) {
            case Gate.Answer.Open _ -> {}
            case Gate.Answer.Elsewhere elsewhere -> event.forwardTo(elsewhere.path());
            case Gate.Answer.Unknown _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void index(IndexHtmlResponse response) {
        String nonce = ContentSecurityPolicy.nonce();
        var document = response.getDocument();
        document.getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
        for (String script : SCRIPTS) {
            document.head()
                    .appendElement("script")
                    .attr("type", "module")
                    .attr("src", "hearth/" + script)
                    .attr("nonce", nonce);
        }
        document.getElementsByTag("html")
                .attr("lang", language(response.getVaadinRequest()).getLanguage());
        response.getVaadinResponse().setHeader("Cache-Control", "no-store");
        response.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurityPolicy.forPage(nonce));
    }

    private static Locale language(VaadinRequest request) {
        Optional<Locale> user = Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(BrowserSession::find)
                .flatMap(BrowserSession::user)
                .map(Caller::language);
        return Optional.ofNullable(request.getWrappedSession(false))
                .flatMap(session -> Optional.ofNullable(session.getAttribute(Languages.CHOSEN)))
                .map(Locale.class::cast)
                .or(() -> user)
                .orElseGet(() -> Languages.accepted(Optional.ofNullable(request.getHeader("Accept-Language"))));
    }
}
