package org.hearth.core.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.runtime.module.Installation.refusals;
import static org.hearth.core.runtime.module.Installation.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.ModuleRecords.Table;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.data.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UninstallTest {

    private static final String ID = "018f3c2e-7d4a-7000-8000-0123456789ab";

    private final DatabaseKind kind;
    private final Installation installation;
    private final MadeUpJar oil = new MadeUpJar("oil", "oi", "1.2.0");
    private final ModuleHost host;

    UninstallTest(DatabaseKind kind) {
        this.kind = kind;
        installation = new Installation(kind);
        installation.jars.add(oil);
        host = installation.started();
        host.enable("oil");
        insert("=1+1", "one \"quoted\", line\nand next", -3);
        host.disable("oil");
        oil.done.clear();
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void anUninstalledModuleIsTakenOutNowAndAtTheNextStartAndKeepsItsRows() {
        host.uninstall("oil", " the OIL ");
        assertThat(oil.done).containsExactly("remove");
        assertThat(state(host, "oil")).isEqualTo(ModuleState.UNINSTALLED);
        assertThat(installation.audit.last().details())
                .containsEntry("module", "oil")
                .containsEntry("installed", "false");

        oil.done.clear();
        var next = installation.started();
        assertThat(oil.done).containsExactly("remove");
        assertThat(state(next, "oil")).isEqualTo(ModuleState.UNINSTALLED);
        assertThat(installation.database.one("select count(*) from oi_thing")).isEqualTo("1");
    }

    @Test
    void itCanBeInstalledAgainAndFindsItsRows() {
        host.uninstall("oil", "The oil");
        assertThat(refusals(() -> host.enable("oil")))
                .extracting(each -> each.message())
                .containsExactly("modules.uninstalled");

        host.install("oil");
        assertThat(oil.done).containsExactly("remove", "restore");
        assertThat(state(host, "oil")).isEqualTo(ModuleState.INSTALLED);
        host.enable("oil");
        assertThat(installation.records(host).of("oil").tables()).containsExactly(new Table("oi_thing", 1));
    }

    @Test
    void onlyItsOwnNameConfirms() {
        assertThat(refusals(() -> host.uninstall("oil", "oil"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("name");
            assertThat(Installation.inEnglish(refusal))
                    .isEqualTo("This is not the name of the module | Type “The oil” to confirm.");
        });
        installation.access.as(Installation.EVA, () -> host.uninstall("oil", "módulo oil"));
        assertThat(state(host, "oil")).isEqualTo(ModuleState.UNINSTALLED);
    }

    @Test
    void aModuleThatIsOnIsNotUninstalled() {
        host.enable("oil");
        assertThat(refusals(() -> host.uninstall("oil", "The oil")))
                .extracting(each -> each.message())
                .containsExactly("modules.switch_off_first");
        assertThat(host.running()).containsExactly("oil");
    }

    @Test
    void aModuleThatAnotherInstalledOneNeedsIsNotUninstalledBeforeThatOne() {
        installation.jars.add(new MadeUpJar("lamps", "la", "1").needs("oil"));
        assertThat(refusals(() -> host.uninstall("oil", "The oil")))
                .extracting(Installation::inEnglish)
                .containsExactly(
                        "“The oil” cannot be uninstalled, because The lamps needs it | Uninstall that one first.");
        host.uninstall("lamps", "The lamps");
        host.uninstall("oil", "The oil");
        assertThat(state(host, "oil")).isEqualTo(ModuleState.UNINSTALLED);
    }

    @Test
    void onlyWhoeverMaySwitchModulesMayUninstallInstallOrAsk() {
        installation.access.close(Modules.SWITCH);
        assertThatThrownBy(() -> host.uninstall("oil", "The oil")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> host.install("oil")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> host.work("oil")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> installation.records(host).of("oil")).isInstanceOf(AccessDenied.class);
        assertThat(oil.done).isEmpty();
    }

    @Test
    void whatItLeavesBehindIsCounted() {
        installation.database.sql(
                "insert into core_policy_value (id, version, code, content, valid_from, set_at, set_by)" + " values ("
                        + id() + ", 1, 'oi.price', '7', date('2026-11-12'), " + instant() + ", " + id() + ")");
        var kept = installation.records(host).of("oil");
        assertThat(kept.tables()).containsExactly(new Table("oi_thing", 1));
        assertThat(kept.rows()).isOne();
        assertThat(kept.values()).isOne();
        assertThat(kept.documents()).isZero();
        assertThat(kept.tasks()).isZero();
    }

    @Test
    void anExportHoldsEveryTableAsTextThatIsNoFormula() throws IOException {
        var files = exported();
        assertThat(files).containsOnlyKeys("oi_thing.csv", "columns.csv", "manifest.csv");
        assertThat(files.get("oi_thing.csv"))
                .isEqualTo("\uFEFFid,name,note,seen,day_seen,picture,number_of\r\n" + ID
                        + ",'=1+1,\"one \"\"quoted\"\", line\nand next\",2026-11-12T12:00:00Z,2026-11-12,,-3\r\n");
        assertThat(files.get("manifest.csv"))
                .startsWith("\uFEFFwhat,value\r\nmodule,oil\r\nversion,1.2.0\r\nexported_at,2026-11-12T12:00:00Z\r\n")
                .endsWith("oi_thing.csv,1\r\n");
        assertThat(files.get("columns.csv")).contains("oi_thing,seen,timestamp,instant in UTC\r\n");
        assertThat(installation.audit.last().action()).isEqualTo(AuditAction.EXPORT);
        assertThat(installation.audit.last().details()).containsEntry("module", "oil");
    }

    @Test
    void anUninstalledModuleCanStillBeExported() throws IOException {
        host.uninstall("oil", "The oil");
        assertThat(exported()).containsKey("oi_thing.csv");
    }

    @Test
    void anExportNeedsItsOwnPermissionAndAModuleThatIsOff() {
        host.enable("oil");
        assertThat(refusals(() -> installation.records(host).export("oil", new ByteArrayOutputStream())))
                .extracting(each -> each.message())
                .containsExactly("modules.switch_off_first");
        host.disable("oil");
        installation.access.close(ModuleRecords.EXPORT);
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> installation.records(host).export("oil", out)).isInstanceOf(AccessDenied.class);
        assertThat(out.size()).isZero();
    }

    private Map<String, String> exported() throws IOException {
        var out = new ByteArrayOutputStream();
        installation.records(host).export("oil", out);
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private void insert(String name, String note, int number) {
        installation.database.sql("insert into oi_thing (id, name, note, seen, day_seen, number_of) values (" + id()
                + ", '" + name + "', '" + note + "', " + instant() + ", date('2026-11-12'), " + number + ")");
    }

    private static String instant() {
        return "{ts '2026-11-12 12:00:00'}";
    }

    private String id() {
        return kind == DatabaseKind.DERBY ? "x'" + ID.replace("-", "") + "'" : "'" + ID + "'";
    }
}
