package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.imports.Finding;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.retention.Block;
import org.hearth.family.retention.Keeping;
import org.hearth.family.retention.PurgeDraft;
import org.hearth.family.retention.PurgePreview;
import org.hearth.family.retention.PurgeReason;
import org.hearth.family.retention.Purges;
import org.hearth.family.retention.Retention;
import org.hearth.headstart.Office;
import org.hearth.testkit.RecordCoverage;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the program's records are kept, what a removal takes along, and that no old file brings it back unseen. */
@Rule("C11")
class RemovedFamilyTest {

    private static final Caller PROPOSER = TestPlatform.staff("PO01", "privacy_officer");
    private static final Caller DECIDER = TestPlatform.staff("PO02", "privacy_officer");
    private static final LocalDate END = LocalDate.of(2027, 7, 31);

    private final Office office = new Office(LocalDate.of(2026, 11, 23));
    private final ImportDesk desk = new ImportDesk(office);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theRecordIsKeptSevenYearsAfterTheEndOfTheProgramYear() {
        desk.load("families", ImportDesk.sample("families"));
        var family = desk.family("F20101");
        assertThat(preview(family).standing().keeping())
                .contains(Keeping.until("hs.retention.ended", END, END.plusYears(7)));
        assertThat(reasons(family)).contains("E-EARLY C11");
    }

    @Test
    void anOpenPlanKeepsTheRecord() {
        var family = office.family();
        office.asAdvocate(() -> office.startedPlan(family));
        assertThat(preview(family).standing().blocks()).contains(Block.RUNNING);
    }

    @Test
    void everyRowOfTheProgramGoesAndTheOldFileIsRefusedForThisFamilyOnly() {
        var families = ImportDesk.sample("families");
        desk.load("families", families);
        desk.load("participants", ImportDesk.sample("participants"));
        var family = desk.family("F20101");
        var ids = ids(family);
        office.asAdvocate(() -> office.assessedPlan(family));
        end();
        remove(family);

        assertThat(RecordCoverage.naming(
                        office.platform(), ids, Set.of("core_audit", "fam_tombstone", "fam_tombstone_key")))
                .isEmpty();
        var again = desk.check("families", families);
        assertThat(desk.labels(again.id(), Finding.Level.ERROR)).containsExactly("E-STATE C11");
        assertThat(desk.columns(again.id(), Finding.Level.ERROR)).containsExactly("family_id");
        assertThat(desk.find("F20102")).isPresent();
    }

    /** Years later nobody works with anybody any more. */
    private void end() {
        office.on(LocalDate.of(2035, 8, 1));
        office.get(UnitOfWork.class).run(em -> {
            em.createQuery("update fam_StaffAssignment a set a.validTo = :end, a.openMain = null")
                    .setParameter("end", END)
                    .executeUpdate();
            em.createQuery("update hs_Plan p set p.closedOn = :end, p.openKey = concat('closed ', p.closeReason)")
                    .setParameter("end", END)
                    .executeUpdate();
            em.createQuery("update core_Task t set t.closed = :end, t.openSlot = null")
                    .setParameter("end", END.atStartOfDay().toInstant(ZoneOffset.UTC))
                    .executeUpdate();
        });
    }

    private void remove(FamilyId family) {
        var purges = office.get(Purges.class);
        var draft =
                new PurgeDraft(family, PurgeReason.TIME_OVER, preview(family).facts(), "");
        var id = office.as(PROPOSER, () -> purges.propose(draft));
        UUID job = office.as(DECIDER, () -> purges.approve(id, 1));
        Optional<Jobs.State> state = state(job);
        while (state.filter(Jobs.State::running).isPresent()) {
            LockSupport.parkNanos(10_000_000);
            state = state(job);
        }
        assertThat(state.map(Jobs.State::problem)).contains("");
    }

    private Optional<Jobs.State> state(UUID job) {
        return office.as(DECIDER, () -> office.get(Jobs.class).state(job));
    }

    private Set<UUID> ids(FamilyId family) {
        var ids = new HashSet<UUID>(Set.of(family.value()));
        office.as(DECIDER, () -> office.get(Families.class).members(family))
                .forEach(each -> ids.add(each.person().id().value()));
        return ids;
    }

    private PurgePreview preview(FamilyId family) {
        return office.as(PROPOSER, () -> office.get(Retention.class).preview(family));
    }

    private List<String> reasons(FamilyId family) {
        Map<PurgeReason, List<Refusal>> all = preview(family).refusals();
        return all.getOrDefault(PurgeReason.TIME_OVER, List.of()).stream()
                .map(Refusal::label)
                .toList();
    }
}
