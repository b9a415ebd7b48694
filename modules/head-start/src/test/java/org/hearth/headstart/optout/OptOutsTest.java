package org.hearth.headstart.optout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.Office;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptOutsTest {

    private static final LocalDate DAY_90 = Office.ENTRY.plusDays(90);
    private static final LocalDate MONTH_END = LocalDate.of(2026, 11, 30);

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(LocalDate.of(2026, 11, 26));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    @Rule("HS-028")
    void optOutOnDay89BreaksTheRuleAndTellsTheManagerOnDay90ItDoesNot() {
        var early = optedOut(DAY_90.minusDays(1));
        var inTime = optedOut(DAY_90);

        assertThat(optOuts().firstDay(Office.ENTRY)).isEqualTo(DAY_90);
        assertThat(find(early).orElseThrow().ruleBroken()).isEqualTo("HS-028");
        assertThat(office.tasks(early.value())).contains(HeadStartTasks.EARLY_OPT_OUT);
        assertThat(find(inTime).orElseThrow().ruleBroken()).isEmpty();
        assertThat(office.tasks(inTime.value())).doesNotContain(HeadStartTasks.EARLY_OPT_OUT);
    }

    @Test
    @Rule("HS-030")
    void monthlyContactIsDueByTheEndOfTheMonthWhenTenDaysAreLeft() {
        assertThat(monthlyContact(optedOut(MONTH_END.minusDays(10)))).isEqualTo(MONTH_END);
    }

    @Test
    @Rule("HS-030")
    void afterALateOptOutTheFirstMonthlyContactIsDueInTheNextMonth() {
        assertThat(monthlyContact(optedOut(MONTH_END.minusDays(9)))).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    @Rule("HS-030")
    void anOptOutOfEarlierMonthsStillOwesThisMonthsContact() {
        office.on(LocalDate.of(2026, 12, 29));
        var due = monthlyContact(optedOut(DAY_90));
        office.on(LocalDate.of(2026, 11, 26));

        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aNewerFileRestatesTheSameOptOutAndAnUndoTakesItsTasksAlong() {
        var family = optedOut(DAY_90.minusDays(1));
        var before = find(family).orElseThrow();
        load(family, DAY_90.plusDays(1));

        var after = find(family).orElseThrow();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.optedOutOn()).isEqualTo(DAY_90.plusDays(1));

        assertThat(office.asAdvocate(() -> optOuts().undo(family, Office.YEAR))).isTrue();
        assertThat(find(family)).isEmpty();
        assertThat(office.tasks(family.value()))
                .doesNotContain(HeadStartTasks.MONTHLY_CONTACT, HeadStartTasks.EARLY_OPT_OUT);
    }

    @Test
    void theOptOutOfAnotherAdvocatesFamilyIsNotFound() {
        var family = optedOut(DAY_90);

        assertThatThrownBy(() -> office.as(office.stranger, () -> optOuts().find(family, Office.YEAR)))
                .isInstanceOf(NotFound.class);
    }

    private FamilyId optedOut(LocalDate day) {
        var family = office.family();
        load(family, day);
        return family;
    }

    private void load(FamilyId family, LocalDate day) {
        office.asAdvocate(() -> {
            optOuts().load(new NewOptOut(family, Office.YEAR, day, Set.of("assessment"), Office.ENTRY), "FA01");
        });
    }

    private Optional<OptOut> find(FamilyId family) {
        return office.asAdvocate(() -> optOuts().find(family, Office.YEAR));
    }

    private LocalDate monthlyContact(FamilyId family) {
        return office.as(Caller.SYSTEM, () -> office.get(Tasks.class).about(family.value())).stream()
                .filter(task -> task.kind().equals(HeadStartTasks.MONTHLY_CONTACT))
                .map(Task::due)
                .findFirst()
                .orElseThrow();
    }

    private OptOuts optOuts() {
        return office.get(OptOuts.class);
    }
}
