package org.hearth.core.runtime.osgi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.runtime.module.ModuleManifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles that are modules, as they are installed at the moment. */
final class ModuleJars implements Supplier<List<ModuleJar>> {

    private final BundleContext context;
    private final ComponentFailures failures;
    private final Map<Long, BundleJar> known = new ConcurrentHashMap<>();

    ModuleJars(BundleContext context, ComponentFailures failures) {
        this.context = context;
        this.failures = failures;
    }

    @Override
    public List<ModuleJar> get() {
        Bundle[] bundles = context.getBundles();
        known.keySet().removeIf(id -> context.getBundle(id) == null);
        return Arrays.stream(bundles)
                .filter(bundle -> bundle.getState() != Bundle.UNINSTALLED)
                .flatMap(bundle -> jar(bundle).stream())
                .toList();
    }

    private Optional<ModuleJar> jar(Bundle bundle) {
        return ModuleManifest.read(
                        name -> Optional.ofNullable(bundle.getHeaders("").get(name)))
                .map(manifest -> known.compute(
                        bundle.getBundleId(),
                        (id, jar) -> jar != null && jar.manifest().equals(manifest)
                                ? jar
                                : new BundleJar(context, bundle, manifest, failures)));
    }
}
