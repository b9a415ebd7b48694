package org.hearth.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests of a run the same browser, and the same server with a dozen invented families, started when first asked for. */
final class Shared implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Shared.class);
    private static final int FAMILIES = 12;
    private static final List<Class<?>> GIVEN = List.of(Chromium.class, HearthServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext.Store store = test.getRoot().getStore(SHARED);
        if (parameter.getParameter().getType().equals(Chromium.class)) {
            return store.computeIfAbsent(Chromium.class, kind -> Chromium.start(), Chromium.class);
        }
        return store.computeIfAbsent(
                HearthServer.class, kind -> HearthServer.sample(folder(), FAMILIES), HearthServer.class);
    }

    private static Path folder() {
        try {
            Path target = Installation.target().resolve("data");
            Files.createDirectories(target);
            return Files.createTempDirectory(target, "shared");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
