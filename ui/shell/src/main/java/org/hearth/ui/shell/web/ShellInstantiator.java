package org.hearth.ui.shell.web;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.NavigationEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;

/** Makes pages: a module's through the module's own factory, the shell's with the shell. */
final class ShellInstantiator extends DefaultInstantiator {

    private final transient Shell shell;
    private final transient Pages pages;
    private final transient ShellParts parts;
    private final transient VaadinServiceInitListener start;

    ShellInstantiator(VaadinService service, Shell shell, Pages pages, VaadinServiceInitListener start) {
        super(service);
        this.shell = shell;
        this.pages = pages;
        this.start = start;
        parts = new ShellParts(shell);
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(start);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return new ModuleTexts(shell.core().messages());
    }

    @Override
    public <T extends HasElement> T createRouteTarget(Class<T> type, NavigationEvent event) {
        PageContext page = shell.pageContext(event.getUI().getLocale());
        return pages.of(type)
                .map(view -> (HasElement) view.factory().apply(page))
                .or(() -> parts.make(type, page))
                .map(type::cast)
                .orElseGet(() -> super.createRouteTarget(type, event));
    }
}
