package org.hearth.core.runtime.osgi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.runtime.module.ModuleManifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles that are modules, as they are installed at the moment, and those that were taken out since the start. */
final class ModuleJars implements Supplier<List<ModuleJar>> {

    private final BundleContext context;
    private final ComponentFailures failures;
    private Map<String, BundleJar> known = Map.of();

    ModuleJars(BundleContext context, ComponentFailures failures) {
        this.context = context;
        this.failures = failures;
    }

    @Override
    public synchronized List<ModuleJar> get() {
        Map<String, BundleJar> now = new LinkedHashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() != Bundle.UNINSTALLED) {
                jar(bundle).ifPresent(jar -> now.put(bundle.getLocation(), jar));
            }
        }
        known.forEach((location, jar) -> {
            if (jar.isTakenOut()) {
                now.putIfAbsent(location, jar);
            }
        });
        known = now;
        return List.copyOf(now.values());
    }

    private Optional<BundleJar> jar(Bundle bundle) {
        return ModuleManifest.read(
                        name -> Optional.ofNullable(bundle.getHeaders("").get(name)))
                .map(manifest -> Optional.ofNullable(known.get(bundle.getLocation()))
                        .filter(jar -> jar.is(bundle) && jar.manifest().equals(manifest))
                        .orElseGet(() -> new BundleJar(context, bundle, manifest, failures)));
    }
}
