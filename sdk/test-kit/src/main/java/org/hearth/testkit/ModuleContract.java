package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.junit.jupiter.api.Test;

/**
 * What every module must keep, ours and a vendor's. A module's test class extends this one and names its module and
 * those it needs, in the order in which they start.
 */
public abstract class ModuleContract {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
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
            Messages messages = platform.get(Messages.class);
            List<String> missing = new ArrayList<>();
            keys(underTest(platform))
                    .filter(key -> LANGUAGES.stream()
                            .anyMatch(language -> messages.text(key, language).equals(key)))
                    .forEach(missing::add);
            assertThat(missing).as("message keys without words").isEmpty();
        }
    }

    @Test
    final void everyParameterNamesItsRuleAndItsSource() {
        try (TestPlatform platform = platform()) {
            assertThat(underTest(platform).policyParameters())
                    .allSatisfy(parameter -> assertThat(parameter.source()).isNotBlank())
                    .allSatisfy(parameter -> assertThat(parameter.rule()).isNotBlank());
        }
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
        Stream<String> roles = module.roles().stream().map(role -> "role." + role.code());
        Stream<String> lists = module.referenceLists().stream()
                .flatMap(list -> list.values().stream().map(value -> "list." + list.code() + "." + value));
        Stream<String> documents = module.documents().stream().map(document -> document.title());
        Stream<String> imports = module.importTypes().stream().map(type -> "import." + type.code());
        Stream<String> workflows = module.workflows().stream()
                .flatMap(workflow -> workflow.transitions().stream().map(row -> workflow.code() + "." + row.name()));
        return Stream.of(roles, lists, documents, imports, workflows).flatMap(all -> all);
    }
}
