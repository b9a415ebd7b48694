package org.hearth.ui.shell.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.io.EOFException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.session.BrowserSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The top handler of an open page: what no view answered becomes words, and a bug a number. */
public final class PageErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final Duration LONG = Duration.ofSeconds(12);

    private final transient Shell shell;

    public PageErrors(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        if (problem instanceof EOFException) {
            LOG.debug("A browser went away while it was answered", problem);
            return;
        }
        Optional<UI> open = Optional.ofNullable(UI.getCurrent());
        if (open.isEmpty() || isLocked()) {
            ErrorNumber.log("outside an open page", problem);
            return;
        }
        PageContext page = shell.pageContext(open.get().getLocale());
        var notice = new Notification(words(problem, page), (int) LONG.toMillis());
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.open();
    }

    private static String words(Throwable problem, PageContext page) {
        return switch (problem) {
            case RuleViolation refused ->
                refused.refusals().stream()
                        .map(refusal -> page.messages().explain(refusal, page.language()))
                        .map(words -> (words.what() + " " + words.next()).strip())
                        .collect(Collectors.joining(" "));
            case StaleData _ -> page.text("ui.stale.what") + " " + page.text("ui.stale.next");
            case NotFound _, AccessDenied _ -> page.text("error.gone");
            default -> page.text("error.action", Map.of("number", ErrorNumber.log("in a page", problem)));
        };
    }

    private static boolean isLocked() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(BrowserSession::find)
                .map(BrowserSession::state)
                .filter(BrowserSession.State.LOCKED::equals)
                .isPresent();
    }
}
