package org.hearth.core.runtime.module;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a module's jar says of itself.
 *
 * @param id {@code head-start}
 * @param prefix what its tables and entities begin with: {@code hs}
 * @param needs the modules it needs, and their versions
 * @param name its name for people
 * @param description one sentence
 * @param version its version
 * @param classes the names of its entities, embeddables and converters
 */
public record ModuleManifest(
        String id,
        String prefix,
        List<Need> needs,
        String name,
        String description,
        String version,
        List<String> classes) {

    /** The header that makes a jar a module. */
    public static final String MODULE = "Hearth-Module";

    public ModuleManifest {
        needs = List.copyOf(needs);
        classes = List.copyOf(classes);
    }

    /** The ids of the modules it needs. */
    List<String> requires() {
        return needs.stream().map(Need::module).toList();
    }

    boolean requires(String other) {
        return requires().contains(other);
    }

    /** Reads the headers of a jar; empty when the jar is no module. */
    public static Optional<ModuleManifest> read(Function<String, Optional<String>> header) {
        return header.apply(MODULE)
                .map(id -> new ModuleManifest(
                        id.strip(),
                        header.apply("Hearth-Prefix").map(String::strip).orElse(id.replace("-", "_")),
                        header.apply("Hearth-Requires").map(Need::list).orElse(List.of()),
                        header.apply("Bundle-Name").orElse(id),
                        header.apply("Bundle-Description").orElse(""),
                        header.apply("Bundle-Version").orElse("0"),
                        list(header.apply("Hearth-Entities"))));
    }

    private static List<String> list(Optional<String> header) {
        return header.stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
