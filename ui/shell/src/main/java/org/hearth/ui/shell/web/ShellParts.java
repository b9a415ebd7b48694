package org.hearth.ui.shell.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.RouterLayout;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.error.BrokenPage;
import org.hearth.ui.shell.error.UnknownAddress;
import org.hearth.ui.shell.layout.MainLayout;
import org.hearth.ui.shell.session.ChangePasswordView;
import org.hearth.ui.shell.session.LogInView;
import org.hearth.ui.shell.setup.SetUpView;

/** The shell's own pages and the frame, and how each is made. */
final class ShellParts {

    /** The frame around every page of a module. {@code ErrorPage} names it too. */
    static final Class<? extends RouterLayout> FRAME = MainLayout.class;

    static final Set<Class<? extends Component>> ERRORS = Set.of(UnknownAddress.class, BrokenPage.class);

    static final Map<String, Class<? extends Component>> DOOR = Map.of(
            Gate.LOG_IN, LogInView.class,
            Gate.PASSWORD, ChangePasswordView.class,
            Gate.SET_UP, SetUpView.class);

    private final Map<Class<?>, Function<PageContext, ? extends HasElement>> makers;

    ShellParts(Shell shell) {
        makers = Map.of(
                MainLayout.class, page -> new MainLayout(page, new ShellFrame(shell)),
                UnknownAddress.class, page -> new UnknownAddress(page, new ShellFrame(shell)::whenNothingFound),
                BrokenPage.class, page -> new BrokenPage(page, new ShellFrame(shell)::whenNothingFound),
                LogInView.class, page -> new LogInView(shell, page),
                ChangePasswordView.class, page -> new ChangePasswordView(shell, page),
                SetUpView.class, page -> new SetUpView(shell, page));
    }

    Optional<HasElement> make(Class<?> type, PageContext page) {
        return Optional.ofNullable(makers.get(type)).map(maker -> maker.apply(page));
    }
}
