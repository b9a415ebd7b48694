package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.core.data.PageRequest;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.core.report.Cell;
import org.hearth.core.report.Figure;
import org.hearth.core.report.Figures;
import org.hearth.core.report.Label;
import org.hearth.core.report.Outline;
import org.hearth.core.report.Part;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.Reports;
import org.hearth.core.runtime.Platform;
import org.hearth.core.runtime.text.OwnWords;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.junit.jupiter.api.Test;

/**
 * What every module must keep, ours and a vendor's. A module's test class extends this one and names its module and
 * those it needs, in the order in which they start.
 */
public abstract class ModuleContract {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final String PERMISSIONS = "permissions.txt";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private final List<Class<? extends Module>> modules;

    /** Names the module under test, last, behind those it needs. */
    protected ModuleContract(List<Class<? extends Module>> modules) {
        this.modules = List.copyOf(modules);
    }

    @Test
    final void itStartsOnAnEmptyDatabase() {
        try (TestPlatform platform = platform()) {
            assertThat(description(platform).problem()).isEmpty();
            assertThat(description(platform).state()).isEqualTo(ModuleState.RUNNING);
        }
    }

    @Test
    final void itGoesAndComesBackWithoutLeavingAnythingBehind() {
        try (TestPlatform platform = platform()) {
            Modules host = platform.get(Modules.class);
            Access access = platform.access();
            String id = description(platform).id();

            access.as(Caller.SYSTEM, () -> host.disable(id));
            assertThat(description(platform).state()).isEqualTo(ModuleState.INSTALLED);

            access.as(Caller.SYSTEM, () -> host.enable(id));
            assertThat(description(platform).state()).isEqualTo(ModuleState.RUNNING);
        }
    }

    @Test
    final void everythingItNamesHasWordsInEnglishAndSpanish() {
        try (TestPlatform platform = platform()) {
            List<String> keys = keys(underTest(platform)).toList();
            for (Locale language : LANGUAGES) {
                // Asked of the files: the product says it in English where the Spanish words are missing.
                assertThat(words(language))
                        .as("words in " + language.getDisplayLanguage(Locale.ENGLISH))
                        .containsAll(keys);
            }
        }
    }

    @Test
    final void itsOwnNameStandsInItsOwnWords() {
        var jar = new FlatModule(modules.getLast(), new OfferedServices());
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(
                                OwnWords.of(jar::resource, language).lines())
                        .containsKeys("module.name", "module.description"));
    }

    @Test
    final void everyIndicatorHasWordsAndItsNumbersAreThoseOfTheListsBehindThem() {
        try (TestPlatform platform = platform()) {
            platform.access().as(Caller.SYSTEM, () -> {
                var reports = platform.get(Reports.class);
                underTest(platform).indicators().forEach(each -> check(reports, each.id(), platform));
                assertThat(total(reports, Reports.DATA_QUALITY, platform, new Cell("problems", Part.ALL)))
                        .isZero();
            });
        }
    }

    private void check(Reports reports, String id, TestPlatform platform) {
        Outline outline = reports.indicator(id);
        Figures figures = reports.run(id, usual(outline, platform)).figures();
        for (Locale language : LANGUAGES) {
            assertThat(words(language))
                    .as("words of " + id)
                    .containsAll(keys(outline, figures).toList());
        }
        assertThat(figures.all().map(Figure::line)).as("lines of " + id).doesNotHaveDuplicates();
        figures.all()
                .forEach(figure -> Stream.of(Part.values())
                        .forEach(part -> assertThat(total(reports, id, platform, new Cell(figure.line(), part)))
                                .as("%s %s %s", id, figure.line(), part)
                                .isEqualTo(part.of(figure.measure()))));
    }

    private static long total(Reports reports, String id, TestPlatform platform, Cell cell) {
        return reports.records(id, usual(reports.indicator(id), platform), cell, PageRequest.first(1))
                .total();
    }

    private static ReportFilter usual(Outline outline, TestPlatform platform) {
        return outline.usual(platform.get(SiteTime.class).today());
    }

    /** The keys that the core and the modules under test have words for. */
    private Set<String> words(Locale language) {
        Set<String> keys = new TreeSet<>(
                OwnWords.of(path -> Optional.ofNullable(Platform.class.getResourceAsStream("/core/" + path)), language)
                        .lines()
                        .keySet());
        for (Class<? extends Module> module : modules) {
            var jar = new FlatModule(module, new OfferedServices());
            keys.addAll(OwnWords.of(jar::resource, language).lines().keySet());
        }
        return keys;
    }

    @Test
    final void everyParameterNamesItsRuleAndItsSource() {
        try (TestPlatform platform = platform()) {
            assertThat(underTest(platform).policyParameters())
                    .allSatisfy(parameter -> assertThat(parameter.source()).isNotBlank())
                    .allSatisfy(parameter -> assertThat(parameter.rule()).isNotBlank());
        }
    }

    @Test
    final void everyRuleThatItsCodeNamesHasATextInEnglishAndSpanish() {
        List<String> texts = NamedRules.in(modules.getLast()).stream()
                .map(rule -> "rule." + rule)
                .toList();
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(words(language))
                        .as("texts of rules in " + language.getDisplayLanguage(Locale.ENGLISH))
                        .containsAll(texts));
    }

    @Test
    final void everyServiceAsksEveryRoleBeforeItTouchesAnything() {
        var watch = new Watch();
        try (TestPlatform platform = TestPlatform.watched(NOW, modules, watch)) {
            var services = underTest(platform).services();
            if (services.isEmpty()) {
                return;
            }
            var table = PermissionTable.beside(getClass(), PERMISSIONS);
            Arguments arguments = arguments(platform);
            var calls = new ServiceCalls(platform.access(), platform.unwatched(), watch, arguments);
            var registry = platform.platform().security().roles();
            var guard = new Guard(registry, table, calls, arguments.staffCode());
            assertThat(guard.faults(services, registry.all())).isEmpty();
        }
    }

    /**
     * What the module's services are called with when the table of permissions is tried. To override where a made-up
     * value is refused, or where rows are kept to the families one works with: then a family has to be there.
     */
    protected Arguments arguments(TestPlatform platform) {
        return new Arguments(NOW);
    }

    private TestPlatform platform() {
        return TestPlatform.at(NOW, modules);
    }

    private ModuleDescription description(TestPlatform platform) {
        return platform
                .access()
                .as(Caller.SYSTEM, () -> platform.get(Modules.class).all())
                .stream()
                .filter(each -> each.id().equals(lastId()))
                .findFirst()
                .orElseThrow();
    }

    private String lastId() {
        return new FlatModule(modules.getLast(), new OfferedServices())
                .manifest()
                .id();
    }

    private Module underTest(TestPlatform platform) {
        return platform.platform().modules().runningModules().getLast();
    }

    private static Stream<String> keys(Module module) {
        return Stream.of(names(module), parameters(module), contributions(module))
                .flatMap(all -> all)
                .distinct();
    }

    /** Its roles, and what these may do. */
    private static Stream<String> names(Module module) {
        Stream<String> roles = module.roles().stream().map(role -> "role." + role.code());
        Stream<String> permissions = module.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .map(permission -> "permission." + permission.code());
        return Stream.concat(roles, permissions);
    }

    private static Stream<String> parameters(Module module) {
        return module.policyParameters().stream()
                .flatMap(parameter -> Stream.concat(
                        Stream.of("policy." + parameter.code()),
                        parameter.choices().stream().map(choice -> "policy." + parameter.code() + "." + choice)));
    }

    private static Stream<String> contributions(Module module) {
        Stream<String> lists = module.referenceLists().stream()
                .flatMap(list -> list.values().stream().map(value -> "list." + list.code() + "." + value));
        Stream<String> documents = module.documents().stream().map(document -> document.title());
        Stream<String> imports = module.importTypes().stream().map(type -> "import." + type.code());
        Stream<String> workflows = module.workflows().stream()
                .flatMap(workflow -> Stream.concat(
                        workflow.transitions().stream().map(row -> workflow.code() + "." + row.name()),
                        workflow.states().stream().map(state -> workflow.code() + ".state." + state.name())));
        Stream<String> searches = module.searchSources().stream().map(source -> "search." + source.kind());
        Stream<String> checks = module.dataQualityChecks().stream()
                .flatMap(check -> Stream.of("report.quality." + check.code(), "kind." + check.kind()));
        Stream<String> tables = module.recordTables().stream().map(table -> "record." + table.name());
        return Stream.of(lists, documents, imports, workflows, searches, checks, tables)
                .flatMap(all -> all);
    }

    /** The words of an indicator, on an empty database. */
    private static Stream<String> keys(Outline outline, Figures figures) {
        Stream<Label> labels = Stream.of(
                        Stream.of(outline.title(), outline.formula(), outline.source()),
                        figures.all().map(outline::name),
                        figures.breakdowns().stream().map(outline::heading),
                        outline.dimensions().stream()
                                .map(dimension -> Label.key("report.dimension." + dimension.code())))
                .flatMap(all -> all);
        return labels.filter(Label::key).map(Label::text);
    }
}
