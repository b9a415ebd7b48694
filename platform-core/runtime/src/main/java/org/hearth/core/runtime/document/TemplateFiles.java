package org.hearth.core.runtime.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds templates and the pictures and styles beside them: the agency's own first, then those shipped in jars. */
final class TemplateFiles {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9]+)?");
    private static final String HTML = ".html";

    private final Path agency;
    private final Map<String, Function<String, Optional<InputStream>>> byModule = new LinkedHashMap<>();
    private volatile List<Function<String, Optional<InputStream>>> jars = List.of();

    TemplateFiles(Path agency) {
        this.agency = agency;
    }

    synchronized void add(String module, Function<String, Optional<InputStream>> resources) {
        byModule.put(module, resources);
        jars = List.copyOf(byModule.values());
    }

    synchronized void remove(String module) {
        byModule.remove(module);
        jars = List.copyOf(byModule.values());
    }

    /** The agency's file. A name with a path in it finds nothing, so that no template reaches out of the folder. */
    Optional<byte[]> ofAgency(String file) {
        Path path = agency.resolve(PLAIN_NAME.matcher(file).matches() ? file : "-");
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<byte[]> shipped(String file) {
        if (!PLAIN_NAME.matcher(file).matches()) {
            return Optional.empty();
        }
        return jars.stream()
                .flatMap(jar -> jar.apply("templates/" + file).stream())
                .findFirst()
                .map(TemplateFiles::read);
    }

    Optional<byte[]> inForce(String file, boolean agencyToo) {
        return agencyToo ? ofAgency(file).or(() -> shipped(file)) : shipped(file);
    }

    /** The names of the agency's templates, without their ending. */
    List<String> namesOfAgency() {
        if (!Files.isDirectory(agency)) {
            return List.of();
        }
        try (var files = Files.list(agency)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(HTML))
                    .map(each -> each.substring(0, each.length() - HTML.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(InputStream file) {
        try (file) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
