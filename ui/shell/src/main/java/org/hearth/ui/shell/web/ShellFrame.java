package org.hearth.ui.shell.web;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.layout.Frame;
import org.hearth.ui.shell.session.BrowserSession;

/** What the frame shows: the navigation of the running modules, and the user's own links. */
final class ShellFrame implements Frame {

    private final Shell shell;

    ShellFrame(Shell shell) {
        this.shell = shell;
    }

    @Override
    public List<Group> navigation() {
        // Of the user, not of the caller: while a page is locked nobody calls, but its menu still follows the modules.
        return shell.core().access().as(user(), this::groups);
    }

    @Override
    public Caller user() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .flatMap(BrowserSession::find)
                .flatMap(BrowserSession::user)
                .orElse(Caller.NOBODY);
    }

    @Override
    public List<MenuEntry> beginnings() {
        return shell.core().access().as(user(), () -> shell.navigation().beginnings(shell::allows));
    }

    @Override
    public List<MenuEntry> whenNothingFound() {
        return shell.core().access().as(user(), () -> shell.navigation().whenNothingFound(shell::allows));
    }

    @Override
    public List<Search.Group> search(String text) {
        return shell.core().search().find(text);
    }

    @Override
    public int due() {
        var today = shell.core().time().today();
        return shell.core().access().as(user(), () -> shell.core().tasks().due(today));
    }

    private List<Group> groups() {
        return shell.navigation().sections(shell::allows).stream()
                .map(section -> new Group(label(section), section.entries()))
                .toList();
    }

    private String label(Navigation.Section section) {
        if (section.module().equals(Navigation.ADMINISTRATION)) {
            return "layout.administration";
        }
        String key = "module." + section.module();
        return shell.core().messages().has(key) ? key : "";
    }

    @Override
    public Registration onChange(Runnable listener) {
        return shell.navigation().onChange(listener);
    }

    @Override
    public void choose(Locale language) {
        var session = VaadinSession.getCurrent();
        session.getSession().setAttribute(Languages.CHOSEN, language);
        var reading = shell.core().accounts().changeOwnLanguage(language);
        BrowserSession.find(session).ifPresent(browser -> browser.reads(reading));
    }

    @Override
    public List<MenuEntry> userLinks() {
        return List.of(
                new MenuEntry(OwnPages.CHECK, "check.title", "file-search", 1, Shell.EVERYONE),
                new MenuEntry(Gate.PASSWORD, "password.title", "key", 2, Shell.EVERYONE));
    }
}
