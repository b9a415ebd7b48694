package org.hearth.archetype;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The archetype, filled as Maven's archetype plugin fills it: by its descriptor, with the same template engine. */
final class Archetype {

    private static final String BELOW = "**/";

    private final Path templates;
    private final Element descriptor;
    private final VelocityEngine engine = new VelocityEngine();

    /** Reads the archetype that lies in the folder {@code classes}. */
    Archetype(Path classes) {
        templates = classes.resolve("archetype-resources");
        descriptor = parse(classes.resolve("META-INF/maven/archetype-metadata.xml"));
        engine.init();
    }

    /** The default of a required property; empty when whoever generates must say. */
    String defaultOf(String key) {
        return elements(descriptor, "requiredProperty")
                .filter(property -> property.getAttribute("key").equals(key))
                .flatMap(property -> elements(property, "defaultValue"))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** Writes a new project into {@code target}, a folder that does not exist yet. */
    void generate(Path target, Map<String, String> properties) {
        write(templates.resolve("pom.xml"), target.resolve("pom.xml"), properties, true);
        elements(descriptor, "fileSet").forEach(set -> copy(set, target, properties));
    }

    private void copy(Element set, Path target, Map<String, String> properties) {
        boolean filtered = Boolean.parseBoolean(set.getAttribute("filtered"));
        String directory = elements(set, "directory").findFirst().orElseThrow().getTextContent();
        Path from = templates.resolve(directory);
        Path to = target.resolve(directory);
        if (Boolean.parseBoolean(set.getAttribute("packaged"))) {
            to = to.resolve(properties.getOrDefault("package", "").replace('.', '/'));
        }
        for (Path file : files(from, included(set))) {
            write(file, to.resolve(from.relativize(file).toString()), properties, filtered);
        }
    }

    private static List<String> included(Element set) {
        return elements(set, "include").map(Element::getTextContent).toList();
    }

    /** Patterns name files of a folder, such as {@code bnd.bnd}, or of all below it, whatever their depth. */
    private static List<Path> files(Path folder, List<String> patterns) {
        return patterns.stream()
                .flatMap(pattern -> pattern.startsWith(BELOW)
                        ? files(folder, Integer.MAX_VALUE, pattern.substring(BELOW.length()))
                        : files(folder, 1, pattern))
                .toList();
    }

    private static Stream<Path> files(Path folder, int depth, String name) {
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + name);
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all
                    .filter(file -> Files.isRegularFile(file) && matcher.matches(file.getFileName()))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(Path from, Path to, Map<String, String> properties, boolean filtered) {
        try {
            Files.createDirectories(to.getParent());
            Files.writeString(to, filtered ? filled(from, properties) : Files.readString(from));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String filled(Path template, Map<String, String> properties) throws IOException {
        Writer text = new StringWriter();
        try (var reader = Files.newBufferedReader(template, StandardCharsets.UTF_8)) {
            engine.evaluate(new VelocityContext(new HashMap<>(properties)), text, template.toString(), reader);
        }
        return text.toString();
    }

    private static Stream<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Element parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
