package org.hearth.core.runtime.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entities, embeddables and converters of one module.
 *
 * @param moduleId the module's id, for messages
 * @param loader loads them and all that they refer to
 * @param classNames their binary names
 */
public record ManagedClasses(String moduleId, ClassLoader loader, List<String> classNames) {

    /** The manifest header that the build fills with the names. */
    public static final String HEADER = "Hearth-Entities";

    public ManagedClasses {
        classNames = List.copyOf(classNames);
    }

    /** Those that the header {@value #HEADER} names; the header may be missing. */
    public static ManagedClasses named(String moduleId, ClassLoader loader, @Nullable String header) {
        var names = header == null ? Stream.<String>empty() : Arrays.stream(header.split(","));
        return new ManagedClasses(
                moduleId,
                loader,
                names.map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Those of the jar or class folder that {@code anchor} comes from, by its manifest; for use without OSGi. */
    public static ManagedClasses beside(String moduleId, Class<?> anchor) {
        try (var in = CodeSourceContent.of(anchor).open("META-INF/MANIFEST.MF")) {
            var header = new Manifest(in).getMainAttributes().getValue(HEADER);
            return named(moduleId, anchor.getClassLoader(), header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
