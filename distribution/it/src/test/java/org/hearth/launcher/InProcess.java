package org.hearth.launcher;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/**
 * A server inside the process of a test: gives the class loader of a bundle by its symbolic name. It is loaded together
 * with the installation by a loader of its own, so a test knows it by the interfaces of the JDK only.
 */
public final class InProcess implements Function<String, ClassLoader>, Closeable {

    private final DataFolder folder;
    private final Server server;

    /** Starts the invented agency on a free port. */
    public InProcess(Path home, Path data) throws IOException, BundleException, StartRefused {
        Settings settings =
                Settings.of(home, data, CommandLine.parse("run", "--demo", "--port", "0", "--data", data.toString()));
        folder = DataFolder.take(data);
        System.setProperty("hearth.logs", folder.logs().toString());
        server = Server.create(settings, folder, jars(home.resolve("lib")));
        server.start();
    }

    @Override
    public ClassLoader apply(String bundle) {
        return Arrays.stream(server.context().getBundles())
                .filter(each -> bundle.equals(each.getSymbolicName()))
                .map(each -> each.adapt(BundleWiring.class).getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
