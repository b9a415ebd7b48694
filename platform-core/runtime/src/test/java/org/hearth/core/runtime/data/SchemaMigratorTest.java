package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SchemaMigratorTest {

    private static final String TABLE = "create table tst_a (id ${uuid} not null primary key);";
    private static final String COLUMN = "alter table tst_a add column shown ${bool};";
    private static final String HALF_WRONG = "create table tst_b (id ${uuid}); insert into tst_nowhere values (1);";

    private final TestDatabase test;
    private final SchemaMigrator migrator;

    SchemaMigratorTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        migrator = new SchemaMigrator(test.database());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void runsWhatIsPendingAndNothingTwice() {
        assertThat(migrate(TABLE)).isOne();
        assertThat(migrator.pending("tst", Notes.scripts(TABLE, COLUMN))).containsExactly("V2__notes.sql");
        assertThat(migrate(TABLE, COLUMN)).isOne();
        assertThat(migrate(TABLE, COLUMN)).isZero();
    }

    @Test
    void modulesDoNotSeeEachOthersHistory() {
        migrate(TABLE);

        int run = migrator.migrate("other", "oth", Notes.scripts("create table oth_a (id ${uuid});"));

        assertThat(run).isOne();
        assertThat(test.one("select count(*) from oth_a")).isEqualTo("0");
        assertThat(migrate(TABLE, COLUMN)).isOne();
    }

    @Test
    void aModuleWithoutTablesHasNothingToDo() {
        assertThat(migrator.migrate("plain", "pln", MigrationScripts.none())).isZero();
    }

    @Test
    void aChangedScriptIsRefusedAndNothingIsTouched() {
        migrate(TABLE);

        refused(() -> migrate(TABLE.replace("tst_a", "tst_z"), COLUMN), "V1 (notes)", "is not the one that was run");

        assertThat(migrate(TABLE, COLUMN)).isOne();
    }

    @Test
    void anOlderModuleOnNewerTablesIsRefused() {
        migrate(TABLE, COLUMN);

        refused(() -> migrate(TABLE), "V2 (notes)", "newer version");
    }

    @Test
    void aFailedScriptIsTakenBackWholeAndMayBeMended() {
        refused(() -> migrate(TABLE, HALF_WRONG), "V2__notes.sql", "tst_nowhere");

        assertThatThrownBy(() -> test.one("select count(*) from tst_b")).isInstanceOf(IllegalStateException.class);
        assertThat(migrate(TABLE, HALF_WRONG.replace("insert into tst_nowhere values (1);", "")))
                .isOne();
    }

    private int migrate(String... texts) {
        return migrator.migrate("notes", "tst", Notes.scripts(texts));
    }

    private static void refused(ThrowingCallable migration, String script, String words) {
        assertThatThrownBy(migration).isInstanceOfSatisfying(MigrationFailed.class, failure -> {
            assertThat(failure.module()).isEqualTo("notes");
            assertThat(failure.script()).isEqualTo(script);
            assertThat(failure).hasMessageContaining("'notes'").message().containsIgnoringCase(words);
        });
    }
}
