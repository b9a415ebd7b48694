package org.hearth.core.runtime.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.module.ModuleFailed;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.runtime.module.ModuleManifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;

/**
 * A module's jar as a bundle: its one component is the module, its services are the framework's. While it is taken out
 * it holds no bundle, so that nothing keeps the classes.
 */
final class BundleJar implements ModuleJar {

    private final BundleContext core;
    private final String location;
    private volatile Optional<Bundle> installed;
    private final ModuleManifest manifest;
    private final ComponentFailures failures;
    private final List<ServiceRegistration<?>> published = new ArrayList<>();

    BundleJar(BundleContext core, Bundle bundle, ModuleManifest manifest, ComponentFailures failures) {
        this.core = core;
        this.location = bundle.getLocation();
        this.installed = Optional.of(bundle);
        this.manifest = manifest;
        this.failures = failures;
    }

    /** True while it stands for {@code bundle}. */
    boolean is(Bundle bundle) {
        return installed.filter(bundle::equals).isPresent();
    }

    boolean isTakenOut() {
        return installed.isEmpty();
    }

    private Bundle bundle() {
        return installed.orElseThrow(() -> new ModuleFailed("it is uninstalled"));
    }

    @Override
    public ModuleManifest manifest() {
        return manifest;
    }

    @Override
    public Module start() {
        Bundle bundle = bundle();
        try {
            bundle.start();
        } catch (BundleException failed) {
            throw new ModuleFailed("its jar cannot be started: " + failed.getMessage(), failed);
        }
        return reference(bundle).map(core::getService).orElseThrow(() -> new ModuleFailed(failures.of(bundle)));
    }

    @Override
    public ClassLoader loader() {
        return bundle().adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public MigrationScripts migrations() {
        return BundleScripts.of(bundle());
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return installed.isEmpty()
                ? UnloadedJar.entry(location, path)
                : Optional.ofNullable(bundle().getEntry(path)).map(BundleJar::open);
    }

    @Override
    public void publish(List<ModuleService<?>> services) {
        services.forEach(this::register);
    }

    @Override
    public void withdraw() {
        published.reversed().forEach(ServiceRegistration::unregister);
        published.clear();
    }

    @Override
    public void stop() {
        Bundle bundle = bundle();
        try {
            bundle.stop();
        } catch (BundleException failed) {
            throw new ModuleFailed("its jar cannot be stopped: " + failed.getMessage(), failed);
        }
        Refresh.of(core, bundle);
    }

    @Override
    public void remove() {
        Optional<Bundle> gone = installed;
        if (gone.isEmpty()) {
            return;
        }
        try {
            gone.get().uninstall();
        } catch (BundleException failed) {
            throw new ModuleFailed("its jar cannot be taken out: " + failed.getMessage(), failed);
        }
        installed = Optional.empty();
        Refresh.of(core, gone.get());
    }

    @Override
    public void restore() {
        if (installed.isPresent()) {
            return;
        }
        try {
            installed = Optional.of(core.installBundle(location));
        } catch (BundleException failed) {
            throw new ModuleFailed("its jar cannot be read: " + failed.getMessage(), failed);
        }
    }

    private <T> void register(ModuleService<T> service) {
        // In the module's own name, so that the framework knows whose service it is.
        published.add(bundle().getBundleContext().registerService(service.type(), service.instance(), null));
    }

    private static Optional<ServiceReference<Module>> reference(Bundle bundle) {
        ServiceReference<?>[] all = bundle.getRegisteredServices();
        if (all == null) {
            return Optional.empty();
        }
        for (ServiceReference<?> each : all) {
            if (List.of((String[]) each.getProperty("objectClass")).contains(Module.class.getName())) {
                @SuppressWarnings("unchecked")
                ServiceReference<Module> module = (ServiceReference<Module>) each;
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }

    private static InputStream open(URL entry) {
        try {
            return entry.openStream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
