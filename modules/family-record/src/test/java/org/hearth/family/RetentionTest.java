package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.Refusal;
import org.hearth.core.security.Caller;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.family.retention.Block;
import org.hearth.family.retention.DueFamily;
import org.hearth.family.retention.Keeping;
import org.hearth.family.retention.PurgeReason;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose time is over, and what keeps a record longer. */
@Rule("C11")
final class RetentionTest {

    private final OldFamily old = new OldFamily();
    private final Prairie prairie = old.prairie;

    @AfterEach
    void close() {
        old.close();
    }

    @Test
    void theDailyRoundListsWhoseTimeIsOverAndRemovesNothing() throws Exception {
        prairie.family("F2", "Fremd", "FA02");
        assertThat(due(OldFamily.PROPOSER)).isEmpty();

        prairie.daily();
        await(1);

        assertThat(due(OldFamily.PROPOSER)).singleElement().satisfies(each -> {
            assertThat(each.number()).isEqualTo("C1");
            assertThat(each.name()).isEqualTo("Muster");
            assertThat(each.endedOn()).isEqualTo(LocalDate.of(2026, 9, 14));
            assertThat(each.keptUntil()).isEqualTo(LocalDate.of(2033, 9, 14));
        });
        assertThat(due(OldFamily.ADMINISTRATOR)).extracting(DueFamily::name).containsExactly("");
        assertThat(old.preview().counts()).containsKeys("fam_family", "fam_person", "core_document");
    }

    @Test
    void whatIsStillGoingOnKeepsTheRecordHoweverOldItIs() {
        assertThat(old.preview().standing().blocks()).isEmpty();
        prairie.as(Caller.SYSTEM, () -> {
            prairie.get(RecordRequests.class)
                    .receive(new NewRecordRequest(
                            old.family,
                            old.home.child.id(),
                            old.home.mother.id(),
                            "Rosa Muster",
                            RequestKind.COPY,
                            "",
                            LocalDate.of(2026, 9, 14)));
            prairie.get(Referrals.class)
                    .refer(
                            old.family,
                            "family-record",
                            ReferralDraft.quick("FS_FOOD", Destination.named("City Food Pantry"), ReferralDraft.LATER),
                            LocalDate.of(2026, 9, 14),
                            Reasons.NONE);
        });
        assertThat(old.preview().standing().blocks()).contains(Block.REQUEST, Block.REFERRAL, Block.TASK);
        assertThat(reasons(PurgeReason.ORDERED)).contains("E-STATE C11");
    }

    @Test
    void aModuleKeepsItsPartAsLongAsItSays() {
        var until = LocalDate.of(2099, 7, 31);
        answer(Keeping.until("fam.retention.shared", LocalDate.of(2092, 7, 31), until));
        assertThat(reasons(PurgeReason.TIME_OVER)).containsExactly("E-EARLY C11");
        assertThat(reasons(PurgeReason.ORDERED)).isEmpty();
    }

    @Test
    void workThatAModuleHasGoingOnKeepsTheRecord() {
        answer(Keeping.running("fam.retention.shared"));
        assertThat(old.preview().standing().blocks()).containsExactly(Block.RUNNING);
    }

    @Test
    void whatTheStateRulesNeverComesDueByItself() throws Exception {
        answer(Keeping.bySchedule("fam.retention.shared"));
        prairie.daily();
        await(0);
        assertThat(reasons(PurgeReason.TIME_OVER)).containsExactly("E-STATE C11");
        assertThat(reasons(PurgeReason.STATE_SCHEDULE)).isEmpty();
    }

    private void answer(Keeping keeping) {
        old.retention.register(families -> families.contains(old.family) ? Map.of(old.family, keeping) : Map.of());
    }

    private List<String> reasons(PurgeReason reason) {
        return old.preview().refusals().getOrDefault(reason, List.of()).stream()
                .map(Refusal::label)
                .distinct()
                .toList();
    }

    private List<DueFamily> due(Caller caller) {
        return prairie.as(caller, () -> old.retention.due(PageRequest.first(50)))
                .rows();
    }

    /** The round goes on in the background. */
    private void await(int families) throws InterruptedException {
        for (int wait = 0; wait < 300 && due(OldFamily.PROPOSER).size() != families; wait++) {
            Thread.sleep(10);
        }
        Thread.sleep(families == 0 ? 500 : 0);
        assertThat(due(OldFamily.PROPOSER)).hasSize(families);
    }
}
