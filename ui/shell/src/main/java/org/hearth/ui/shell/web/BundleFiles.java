package org.hearth.ui.shell.web;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Files in {@code web/} of running bundles, at {@code <symbolic name>/<version>/<path>}. */
final class BundleFiles implements StaticFiles.Source {

    private static final int PARTS = 3;

    private final BundleContext context;

    BundleFiles(BundleContext context) {
        this.context = context;
    }

    @Override
    public Optional<StaticFiles.Found> find(String path) {
        String[] parts = path.split("/", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        return StaticPath.of(parts[2])
                .flatMap(file -> Arrays.stream(context.getBundles())
                        .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                        .filter(bundle -> parts[0].equals(bundle.getSymbolicName()))
                        .filter(bundle -> parts[1].equals(bundle.getVersion().toString()))
                        .flatMap(bundle -> Optional.ofNullable(bundle.getEntry("web/" + file.path())).stream())
                        .map(url -> new StaticFiles.Found(url, file.contentType(), !parts[1].contains("SNAPSHOT")))
                        .findFirst());
    }
}
