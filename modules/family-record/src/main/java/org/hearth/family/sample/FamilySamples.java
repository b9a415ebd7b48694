package org.hearth.family.sample;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.SampleData;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;

/** The invented agency and its invented families. Filling twice with the same seed adds nothing. */
public final class FamilySamples implements SampleData {

    private static final int BATCH = 250;
    private static final int CASELOAD = 40;
    private static final int LEAST_ADVOCATES = 3;

    private final DemonstrationAgency demonstration;
    private final FamilyIntake intake;

    public FamilySamples(
            Agency agency, StaffDirectory staff, FamilyIntake intake, org.hearth.core.security.Agency installation) {
        demonstration = new DemonstrationAgency(agency, staff, installation);
        this.intake = intake;
    }

    @Override
    public List<DemoAccount> demonstrate() {
        demonstration.makeOnce();
        return List.of();
    }

    @Override
    public void fill(int families, long seed, Jobs.Progress progress) {
        demonstration.makeOnce();
        var advocates = demonstration.advocates(Math.max(LEAST_ADVOCATES, families / CASELOAD));
        for (int start = 0; start < families && !progress.cancelled(); start += BATCH) {
            var numbers = IntStream.range(start, Math.min(families, start + BATCH))
                    .mapToObj(each -> "S%d-%06d".formatted(seed, each + 1))
                    .toList();
            var known = intake.findFamilies(InventedFamily.SYSTEM, numbers);
            var batch = new FamilyBatch();
            for (int each = 0; each < numbers.size(); each++) {
                var number = numbers.get(each);
                if (!known.containsKey(number)) {
                    var invention = new Invention(new SplittableRandom(seed * 1_000_003 + start + each));
                    new InventedFamily(batch, invention, number).add(advocates.get((start + each) % advocates.size()));
                }
            }
            intake.load(batch);
            progress.at(Math.min(families, start + BATCH), families);
        }
    }
}
