package org.hearth.ui.shell.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.error.ErrorNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the pages of modules come and go while people work. */
final class ModulePages {

    private static final Logger LOG = LoggerFactory.getLogger(ModulePages.class);

    private final Map<ModuleViews, Contribution> running = new ConcurrentHashMap<>();
    private final Pages pages;
    private final Navigation navigation;
    private final OpenPages open;

    private record Contribution(
            String module,
            List<View<?>> views,
            List<MenuEntry> menu,
            List<MenuEntry> begins,
            List<MenuEntry> nothingFound) {
        Contribution {
            views = List.copyOf(views);
            menu = List.copyOf(menu);
            begins = List.copyOf(begins);
            nothingFound = List.copyOf(nothingFound);
        }
    }

    ModulePages(Pages pages, Navigation navigation, OpenPages open) {
        this.pages = pages;
        this.navigation = navigation;
        this.open = open;
    }

    /** Opens what a module contributes. One whose methods throw is reported and left out. */
    void come(ModuleViews module) {
        try {
            var contribution = new Contribution(
                    module.module(), module.views(), module.menu(), module.beginnings(), module.whenNothingFound());
            running.put(module, contribution);
            contribution.views().forEach(view -> pages.add(contribution.module(), view));
            LOG.info("pages of {}: {}", contribution.module(), addresses(contribution));
            tell(contribution.module());
        } catch (RuntimeException | LinkageError broken) {
            ErrorNumber.log("in the pages of " + module.getClass().getName(), broken);
        }
    }

    /** The addresses of its pages; one that is empty stands for the start page. */
    private static String addresses(Contribution contribution) {
        return contribution.views().stream().map(view -> "/" + view.path()).collect(Collectors.joining(" "));
    }

    /** Closes what a module contributed; afterwards nothing of the server holds its classes. */
    void go(ModuleViews module) {
        var contribution = running.remove(module);
        if (contribution != null) {
            contribution.views().forEach(pages::remove);
            tell(contribution.module());
        }
        ClassLoader loader = module.getClass().getClassLoader();
        if (!Objects.equals(loader, ModulePages.class.getClassLoader())) {
            open.leave(loader);
            LoaderPurge.of(loader);
        }
    }

    /** A module may bring its pages in several parts; the menu shows them as one. */
    private void tell(String module) {
        List<Contribution> parts = running.values().stream()
                .filter(each -> each.module().equals(module))
                .toList();
        if (parts.isEmpty()) {
            navigation.remove(module);
            return;
        }
        navigation.put(
                module,
                parts.stream().flatMap(each -> each.menu().stream()).toList(),
                parts.stream().flatMap(each -> each.begins().stream()).toList(),
                parts.stream().flatMap(each -> each.nothingFound().stream()).toList());
    }
}
