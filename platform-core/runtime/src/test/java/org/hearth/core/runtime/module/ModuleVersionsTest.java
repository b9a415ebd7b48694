package org.hearth.core.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.core.runtime.module.Installation.described;
import static org.hearth.core.runtime.module.Installation.refusals;
import static org.hearth.core.runtime.module.Installation.state;

import java.util.Locale;
import org.hearth.core.module.ModuleState;
import org.hearth.core.runtime.data.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModuleVersionsTest {

    private final Installation installation = new Installation(DatabaseKind.DERBY);
    private final MadeUpJar oil = new MadeUpJar("oil", "oi", "1.2.0");
    private final MadeUpJar lamps = new MadeUpJar("lamps", "la", "5").needs("oil;version=\"[1.0,2)\"");

    {
        installation.jars.add(oil);
        installation.jars.add(lamps);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void aModuleRunsBesideAVersionThatItAccepts() {
        var host = installation.started();
        host.enable("oil");
        host.enable("lamps");
        assertThat(host.running()).containsExactly("oil", "lamps");
        assertThat(described(host, "lamps").unmet()).isEmpty();
    }

    @Test
    void aVersionOutsideTheRangeIsRefusedInPlainWordsAndNothingChanges() {
        oil.update("2.0.0");
        var host = installation.started();
        host.enable("oil");
        int before = installation.audit.entries().size();

        var refusals = refusals(() -> host.enable("lamps"));

        assertThat(refusals)
                .extracting(Installation::inEnglish)
                .containsExactly("“The lamps” needs “The oil” in version 1.0.0 or newer, but older than 2.0.0."
                        + " Here is version 2.0.0 | Put in a version of one of the two that fits the other, and start"
                        + " Hearth again. Nothing was changed.");
        assertThat(lamps.done).isEmpty();
        assertThat(state(host, "lamps")).isEqualTo(ModuleState.INSTALLED);
        assertThat(host.running()).containsExactly("oil");
        assertThat(installation.audit.entries()).hasSize(before);
    }

    @Test
    void itIsSaidInSpanishWithTheSpanishNames() {
        oil.update("2.0.0");
        var host = installation.started();
        host.enable("oil");
        installation.access.as(
                Installation.EVA,
                () -> assertThat(refusals(() -> host.enable("lamps")))
                        .extracting(each -> Installation.words(each, Locale.of("es")))
                        .first()
                        .asString()
                        .startsWith(
                                "«Módulo lamps» necesita «Módulo oil» en la versión 1.0.0 o posterior, pero anterior a 2.0.0."
                                        + " La versión que hay es 2.0.0"));
    }

    @Test
    void whatIsMissingAndWhatIsTooOldIsSaidAtOnce() {
        oil.update("0.5");
        var host = installation.started();
        assertThat(refusals(() -> host.enable("lamps")))
                .extracting(each -> each.message())
                .containsExactly("modules.needs", "modules.version");
    }

    @Test
    void afterAnUpdateThatItsUserDoesNotAcceptTheUserStaysOutAndSaysWhy() {
        var before = installation.started();
        before.enable("oil");
        before.enable("lamps");
        before.stopAll();
        oil.update("2.1.0");
        lamps.done.clear();

        var host = installation.started();

        assertThat(host.running()).containsExactly("oil");
        assertThat(lamps.done).isEmpty();
        assertThat(state(host, "lamps")).isEqualTo(ModuleState.ENABLED);
        assertThat(described(host, "lamps").unmet())
                .extracting(Installation::inEnglish)
                .first()
                .asString()
                .contains("“The oil” in version 1.0.0 or newer, but older than 2.0.0. Here is version 2.1.0");
    }

    @Test
    void aRangeThatCannotBeReadCostsItsModuleOnly() {
        installation.jars.add(new MadeUpJar("wicks", "wi", "1").needs("oil;version=\"[one\""));
        var host = installation.started();
        host.enable("oil");
        assertThat(refusals(() -> host.enable("wicks")))
                .extracting(Installation::inEnglish)
                .first()
                .asString()
                .startsWith("“The wicks” does not say clearly which versions of “The oil” it needs: “[one”");
        host.enable("lamps");
        assertThat(host.running()).containsExactly("oil", "lamps");
    }
}
