package org.hearth.core.runtime.module;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.runtime.text.OwnWords;

/** The modules whose jars are here: what they say of themselves, and whether they fit together. */
final class ModuleCatalogue {

    static final String MISSING = "its jar is not here";

    private final Supplier<List<ModuleJar>> jars;
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    /** How things stand at one moment. */
    record Standing(Set<String> wanted, Set<String> uninstalled, Map<String, RunningModule> running) {}

    ModuleCatalogue(Supplier<List<ModuleJar>> jars) {
        this.jars = jars;
    }

    /** Why a module does not run though it should. */
    Map<String, String> problems() {
        return problems;
    }

    List<ModuleJar> jars() {
        return jars.get();
    }

    ModuleJar get(String id) {
        return find(id).orElseThrow(() -> new NotFound("module", id));
    }

    Optional<ModuleJar> find(String id) {
        return jars.get().stream()
                .filter(each -> each.manifest().id().equals(id))
                .findFirst();
    }

    Map<String, ModuleManifest> manifests() {
        Map<String, ModuleManifest> all = new TreeMap<>();
        jars.get().forEach(jar -> all.put(jar.manifest().id(), jar.manifest()));
        return all;
    }

    static String name(ModuleJar jar, Locale language) {
        return OwnWords.of(jar::resource, language)
                .text("module.name", jar.manifest().name());
    }

    String name(String id, Locale language) {
        return find(id).map(jar -> name(jar, language)).orElse(id);
    }

    /** Why a module cannot run beside the versions that are here; what is not here at all is another matter. */
    List<Refusal> unmet(ModuleManifest manifest, Locale language) {
        return manifest.needs().stream()
                .flatMap(need -> find(need.module()).stream()
                        .filter(found -> !need.accepts(found.manifest().version()))
                        .map(found -> unmet(manifest, need, found, language)))
                .toList();
    }

    private Refusal unmet(ModuleManifest manifest, Need need, ModuleJar found, Locale language) {
        var refusal = Refusal.of(
                        RefusalCode.E_STATE, "", need.isReadable() ? "modules.version" : "modules.version_unreadable")
                .with("user", name(manifest.id(), language))
                .with("module", name(found, language))
                .with("wanted", need.versions())
                .with("found", found.manifest().version());
        for (var word : need.words().entrySet()) {
            refusal = refusal.with(word.getKey(), word.getValue());
        }
        return refusal;
    }

    List<ModuleDescription> describe(Standing standing, Locale language) {
        List<ModuleJar> here = jars.get();
        Set<String> known = here.stream().map(each -> each.manifest().id()).collect(Collectors.toSet());
        Stream<ModuleDescription> gone =
                standing.wanted().stream().filter(id -> !known.contains(id)).map(this::missing);
        return Stream.concat(here.stream().map(each -> describe(each, standing, language)), gone)
                .sorted(Comparator.comparing(ModuleDescription::name))
                .toList();
    }

    /** The agency wants it, but there is nothing to start. */
    private ModuleDescription missing(String id) {
        return new ModuleDescription(
                id, id, "", "", ModuleState.ENABLED, List.of(), problems.getOrDefault(id, MISSING), Map.of());
    }

    private ModuleDescription describe(ModuleJar jar, Standing standing, Locale language) {
        ModuleManifest manifest = jar.manifest();
        OwnWords words = OwnWords.of(jar::resource, language);
        return new ModuleDescription(
                manifest.id(),
                words.text("module.name", manifest.name()),
                words.text("module.description", manifest.description()),
                manifest.version(),
                state(manifest.id(), standing),
                manifest.requires(),
                problems.getOrDefault(manifest.id(), ""),
                unmet(manifest, language),
                Optional.ofNullable(standing.running().get(manifest.id()))
                        .map(running -> Contributions.count(manifest, running.module()))
                        .orElse(Map.of()));
    }

    private static ModuleState state(String id, Standing standing) {
        if (standing.running().containsKey(id)) {
            return ModuleState.RUNNING;
        }
        if (standing.uninstalled().contains(id)) {
            return ModuleState.UNINSTALLED;
        }
        return standing.wanted().contains(id) ? ModuleState.ENABLED : ModuleState.INSTALLED;
    }
}
