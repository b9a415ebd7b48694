package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.runtime.CoreJar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseHealthTest {

    @ParameterizedTest
    @EnumSource
    void itIsWellUntilTheDatabaseIsGone(DatabaseKind kind) {
        var test = TestDatabase.of(kind);
        try (var units = new PersistenceUnits(test.database())) {
            units.compose(List.of(CoreJar.beside().classes()));
            var health = new DatabaseHealth(new LeasedUnitOfWork(units));
            assertThat(health.databaseAnswers()).isTrue();
            test.close();
            assertThat(health.databaseAnswers()).isFalse();
        }
    }
}
