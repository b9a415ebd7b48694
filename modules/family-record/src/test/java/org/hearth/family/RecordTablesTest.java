package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hearth.testkit.RecordCoverage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RecordTablesTest {

    /** The agency itself, its staff, and the directory of resources. */
    private static final Set<String> OF_NOBODY = Set.of(
            "fam_organization",
            "fam_holiday",
            "fam_site",
            "fam_program",
            "fam_program_year",
            "fam_staff",
            "fam_staff_training",
            "fam_staff_skill",
            "fam_staff_limit",
            "fam_resource",
            "fam_duplicate_look",
            "fam_emergency_try",
            "fam_closed_day",
            // What is left of a record, on purpose.
            "fam_tombstone",
            "fam_tombstone_key",
            // Made from people and families; a removal takes its keys away.
            "fam_search_key");

    private final Prairie prairie = new Prairie();

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void everyTableThatHoldsWhatBelongsToAFamilyIsInItsArchive() {
        assertThat(RecordCoverage.faults(prairie.platform(), "fam", OF_NOBODY)).isEmpty();
    }
}
