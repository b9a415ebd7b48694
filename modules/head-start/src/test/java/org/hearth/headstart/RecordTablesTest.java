package org.hearth.headstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.headstart.internal.HeadStartModule;
import org.hearth.testkit.RecordCoverage;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

final class RecordTablesTest {

    @Test
    void everyTableThatHoldsWhatBelongsToAFamilyIsInItsArchive() {
        try (var platform = TestPlatform.at(
                Instant.parse("2026-09-14T15:00:00Z"), FamilyRecordModule.class, HeadStartModule.class)) {
            assertThat(RecordCoverage.faults(platform, "hs", Set.of())).isEmpty();
        }
    }
}
