package org.hearth.core.runtime.osgi;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.CoreJar;
import org.hearth.core.runtime.Platform;
import org.hearth.core.runtime.PlatformSettings;
import org.hearth.core.runtime.data.DatabaseUnavailable;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationFailed;
import org.hearth.core.security.CallerSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The core's one component: starts the platform, offers its services to every bundle, then starts the modules. */
@Component(immediate = true)
public final class CoreComponent {

    private static final Logger LOG = LoggerFactory.getLogger(CoreComponent.class);

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Optional<Running> running;

    /** Called by Declarative Services; what keeps the platform from starting is said in words through {@code refusal}. */
    @Activate
    public CoreComponent(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference(target = "(hearth.start=refuse)") Consumer<String> refusal) {
        running = open(context, new ComponentFailures(components), refusal);
        running.ifPresent(all -> startOrRefuse(context, all.platform(), refusal));
    }

    /** Stops the modules first, then the platform. */
    @Deactivate
    public void stop() {
        if (stopped.getAndSet(true)) {
            return;
        }
        running.ifPresent(all -> {
            all.platform().stop();
            all.offered().reversed().forEach(ServiceRegistration::unregister);
            all.callers().close();
            all.words().close();
            all.platform().close();
        });
    }

    private record Running(
            Platform platform,
            BundleWords words,
            ServiceTracker<CallerSource, CallerSource> callers,
            List<ServiceRegistration<?>> offered) {}

    private static Optional<Running> open(BundleContext context, ComponentFailures failures, Consumer<String> refusal) {
        try {
            FrameworkSettings settings = new FrameworkSettings(context);
            Platform platform = new Platform(
                    new PlatformSettings(
                            settings.dataFolder(), settings.database(), Clock.systemUTC(), settings.mail()),
                    own(context.getBundle()),
                    new ModuleJars(context, failures));
            BundleWords words = new BundleWords(context, platform.messages());
            words.open();
            ServiceTracker<CallerSource, CallerSource> callers = callers(context, platform);
            callers.open();
            List<ServiceRegistration<?>> offered = new ArrayList<>();
            platform.services().forEach(service -> offered.add(offer(context, service)));
            offered.addAll(Commands.offer(context, platform));
            return Optional.of(new Running(platform, words, callers, offered));
        } catch (DatabaseUnavailable | MigrationFailed | UncheckedIOException refused) {
            refusal.accept(String.valueOf(refused.getMessage()));
            return Optional.empty();
        } catch (RuntimeException broken) {
            LOG.error("Hearth could not be put together", broken);
            refusal.accept("Hearth could not start: " + broken.getMessage() + " The log says more.");
            return Optional.empty();
        }
    }

    private void startOrRefuse(BundleContext context, Platform platform, Consumer<String> refusal) {
        try {
            start(context, platform);
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("Hearth could not start", broken);
            stop();
            refusal.accept("Hearth could not start: " + broken.getMessage() + " The log says more.");
        }
    }

    private static void start(BundleContext context, Platform platform) {
        platform.start();
        FrameworkSettings settings = new FrameworkSettings(context);
        if (settings.isDemo()) {
            Demonstration.prepare(platform, System.out::println);
        }
        if (settings.isServer()) {
            platform.tidyUp();
            platform.security()
                    .announceSetUp(token -> System.out.println("Open the set-up page with this set-up code: " + token));
        }
    }

    private static CoreJar own(Bundle bundle) {
        return new CoreJar(
                BundleScripts.of(bundle),
                ManagedClasses.named(
                        CoreJar.ID,
                        bundle.adapt(BundleWiring.class).getClassLoader(),
                        bundle.getHeaders("").get(ManagedClasses.HEADER)));
    }

    private static <T> ServiceRegistration<T> offer(BundleContext context, ModuleService<T> service) {
        return context.registerService(service.type(), service.instance(), null);
    }

    private static ServiceTracker<CallerSource, CallerSource> callers(BundleContext context, Platform platform) {
        return new ServiceTracker<>(context, CallerSource.class, new ServiceTrackerCustomizer<>() {
            @Override
            public CallerSource addingService(ServiceReference<CallerSource> reference) {
                CallerSource source = context.getService(reference);
                platform.callers().add(source);
                return source;
            }

            @Override
            public void modifiedService(ServiceReference<CallerSource> reference, CallerSource source) {}

            @Override
            public void removedService(ServiceReference<CallerSource> reference, CallerSource source) {
                platform.callers().remove(source);
                context.ungetService(reference);
            }
        });
    }
}
