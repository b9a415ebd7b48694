package org.hearth.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.module.ModuleFailed;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.runtime.module.ModuleManifest;

/**
 * A module as a test sees it: the classes on the test's class path, the manifest that the build has written beside
 * them. Its constructor gets its services by type, as Declarative Services would give them.
 */
final class FlatModule implements ModuleJar {

    private final Class<? extends Module> type;
    private final OfferedServices services;
    private final URI root;
    private final ModuleManifest manifest;

    FlatModule(Class<? extends Module> type, OfferedServices services) {
        this.type = type;
        this.services = services;
        this.root = root(type);
        this.manifest = manifest(type);
    }

    @Override
    public ModuleManifest manifest() {
        return manifest;
    }

    @Override
    public Module start() {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(services::get)
                .toArray();
        try {
            return (Module) constructor.newInstance(arguments);
        } catch (InvocationTargetException failed) {
            throw new ModuleFailed("its constructor failed: " + failed.getCause(), failed);
        } catch (ReflectiveOperationException failed) {
            throw new ModuleFailed("it has no usable constructor", failed);
        }
    }

    @Override
    public ClassLoader loader() {
        return type.getClassLoader();
    }

    @Override
    public MigrationScripts migrations() {
        return MigrationScripts.beside(type);
    }

    @Override
    public Optional<InputStream> resource(String path) {
        try {
            // Not resolve(): the address inside a jar is opaque to it.
            URL file = URI.create(root + path).toURL();
            return Optional.of(file.openStream());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    @Override
    public void publish(List<ModuleService<?>> published) {
        published.forEach(services::add);
    }

    @Override
    public void withdraw() {}

    @Override
    public void stop() {}

    /** The class path stays as it is. */
    @Override
    public void remove() {}

    @Override
    public void restore() {}

    private static URI root(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return place.getPath().endsWith(".jar") ? URI.create("jar:" + place + "!/") : place;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ModuleManifest manifest(Class<?> of) {
        try (InputStream file = resource("META-INF/MANIFEST.MF")
                .orElseThrow(() -> new IllegalStateException("build the module first: no manifest beside " + of))) {
            var headers = new Manifest(file).getMainAttributes();
            return ModuleManifest.read(name -> Optional.ofNullable(headers.getValue(name)))
                    .orElseThrow(() -> new IllegalStateException(of + " is in no module: its bnd.bnd names none"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
