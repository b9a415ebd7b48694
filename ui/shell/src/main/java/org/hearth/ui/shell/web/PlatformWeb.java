package org.hearth.ui.shell.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.core.data.Health;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.Modules;
import org.hearth.core.search.Search;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.LogIn;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.shell.CoreServices;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the port once the core's services are there, and closes it before they go. */
@Component(
        service = {},
        immediate = true)
public final class PlatformWeb {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformWeb.class);

    private final Optional<Running> running;

    private record Running(
            WebServer server, ServiceTracker<ModuleViews, ModuleViews> modules, List<AutoCloseable> listening) {
        Running {
            listening = List.copyOf(listening);
        }
    }

    /** Called by Declarative Services when the core is up. */
    @Activate
    public PlatformWeb(
            BundleContext context,
            @Reference Messages messages,
            @Reference Access access,
            @Reference Drafts drafts,
            @Reference Jobs jobs,
            @Reference SiteTime time,
            @Reference LogIn logIn,
            @Reference Health health,
            @Reference Accounts accounts,
            @Reference Tasks tasks,
            @Reference Search search,
            @Reference Modules modules,
            @Reference(target = "(hearth.start=refuse)") Consumer<String> refusal) {
        var core = new CoreServices(messages, access, drafts, jobs, time, logIn, health, accounts, tasks, search);
        running = start(context, refusal, core, modules);
    }

    private static Optional<Running> start(
            BundleContext context, Consumer<String> refusal, CoreServices core, Modules modules) {
        try {
            var settings = WebSettings.read(key -> Optional.ofNullable(context.getProperty(key)));
            var shell = new Shell(core, new Navigation(), settings);
            var server = WebServer.start(shell, new BundleFiles(context));
            var pages = new ModulePages(server.pages(), shell.navigation(), server.open());
            var whiteboard = new Whiteboard(context, pages);
            whiteboard.open();
            var listening = List.of(
                    core.accounts().onChange(server.open()::end),
                    modules.onChange(() -> shell.navigation().changed()));
            LOG.info("Hearth is ready: http://{}:{}/", settings.bind(), server.port());
            return Optional.of(new Running(server, whiteboard, listening));
        } catch (WebServer.PortTaken | IllegalArgumentException refused) {
            refusal.accept(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    /** Closes the port. */
    @Deactivate
    public void close() {
        running.ifPresent(r -> {
            r.listening().forEach(ModuleChanges::close);
            r.modules().close();
            r.server().close();
        });
    }

    private static final class Whiteboard extends ServiceTracker<ModuleViews, ModuleViews> {
        private final ModulePages pages;

        Whiteboard(BundleContext context, ModulePages pages) {
            super(context, ModuleViews.class, null);
            this.pages = pages;
        }

        @Override
        public @Nullable ModuleViews addingService(ServiceReference<ModuleViews> reference) {
            ModuleViews module = super.addingService(reference);
            if (module != null) {
                pages.come(module);
            }
            return module;
        }

        @Override
        public void removedService(ServiceReference<ModuleViews> reference, ModuleViews module) {
            pages.go(module);
            super.removedService(reference, module);
        }
    }
}
