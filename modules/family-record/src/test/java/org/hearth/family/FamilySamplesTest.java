package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.data.PageRequest;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRow;
import org.junit.jupiter.api.Test;

final class FamilySamplesTest {

    private static final Jobs.Progress SILENT = new Jobs.Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Test
    void theSameSeedInventsTheSameFamiliesAndAddsNothingTwice() {
        var first = fill(2);
        assertThat(first).hasSize(300);
        assertThat(fill(1)).isEqualTo(first);
    }

    private static List<String> fill(int times) {
        try (var prairie = new Prairie()) {
            return prairie.as(Caller.SYSTEM, () -> {
                var samples = prairie.samples();
                for (int each = 0; each < times; each++) {
                    samples.fill(300, 7, SILENT);
                }
                return prairie
                        .get(Families.class)
                        .list(FamilyFilter.ALL, new PageRequest(0, 1000, List.of()))
                        .rows()
                        .stream()
                        .map(FamilySamplesTest::words)
                        .toList();
            });
        }
    }

    private static String words(FamilyRow row) {
        return row.number() + " " + row.name() + " " + row.advocate() + " " + row.members();
    }
}
