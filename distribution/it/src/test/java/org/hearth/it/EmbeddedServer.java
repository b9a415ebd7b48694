package org.hearth.it;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A server in the process of the test, under a class loader of its own, so that a test can see which loaders stay. */
final class EmbeddedServer implements AutoCloseable {

    private final URLClassLoader loader;
    private final Object server;
    private final List<String> console;

    private EmbeddedServer(URLClassLoader loader, Object server, List<String> console) {
        this.loader = loader;
        this.server = server;
        this.console = console;
    }

    /** Starts the invented agency on a free port. */
    static EmbeddedServer demo(Path data) throws ReflectiveOperationException, IOException {
        URLClassLoader loader = installation();
        PrintStream before = System.out;
        ClassLoader loaderBefore = Thread.currentThread().getContextClassLoader();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            Thread.currentThread().setContextClassLoader(loader);
            Object server = loader.loadClass("org.hearth.launcher.InProcess")
                    .getConstructor(Path.class, Path.class)
                    .newInstance(Installation.home(), data);
            return new EmbeddedServer(
                    loader,
                    server,
                    written.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(before);
            Thread.currentThread().setContextClassLoader(loaderBefore);
            before.print(written.toString(StandardCharsets.UTF_8));
        }
    }

    private static URLClassLoader installation() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        places.add(EmbeddedServer.class.getProtectionDomain().getCodeSource().getLocation());
        for (Path jar : Installation.jars("lib")) {
            places.add(jar.toUri().toURL());
        }
        return new URLClassLoader("installation", places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    URI url() {
        return console.stream()
                .filter(line -> line.contains("Hearth is ready"))
                .map(HearthServer::url)
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", console)));
    }

    Account withRole(String role) {
        return HearthServer.accounts(console).stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** The present class loader of a bundle. */
    @SuppressWarnings("unchecked")
    ClassLoader loaderOf(String bundle) {
        return ((Function<String, ClassLoader>) server).apply(bundle);
    }

    @Override
    public void close() throws IOException {
        ((Closeable) server).close();
        loader.close();
    }
}
