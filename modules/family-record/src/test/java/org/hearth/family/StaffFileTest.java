package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.staff.LimitDraft;
import org.hearth.family.staff.SkillDraft;
import org.hearth.family.staff.SkillKind;
import org.hearth.family.staff.StaffLimits;
import org.hearth.family.staff.StaffSkills;
import org.hearth.family.staff.StaffTrainings;
import org.hearth.family.staff.TrainingDraft;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StaffFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Caller ADMINISTRATOR = TestPlatform.staff("AD01", "administrator");
    private static final TrainingDraft FIRST_AID =
            new TrainingDraft("First aid", "Red Cross", TODAY.minusYears(2), TODAY.plusDays(60));

    private final Prairie prairie = new Prairie();
    private final StaffTrainings trainings = prairie.get(StaffTrainings.class);
    private final StaffSkills skills = prairie.get(StaffSkills.class);
    private final StaffLimits limits = prairie.get(StaffLimits.class);
    private final StaffId worker = prairie.as(
            Caller.SYSTEM,
            () -> prairie.get(StaffDirectory.class)
                    .findByCode("FA01")
                    .orElseThrow()
                    .id());

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void trainingsAreKeptByTheWorkerTheSupervisorAndTheAdministratorAndByNobodyElse() {
        prairie.as(Prairie.ADVOCATE, () -> trainings.add(worker, FIRST_AID));
        prairie.as(Prairie.MANAGER, () -> assertThat(trainings.of(worker)).hasSize(1));
        prairie.as(ADMINISTRATOR, () -> assertThat(trainings.of(worker)).hasSize(1));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThat(trainings.isKeeper(worker)).isFalse();
            assertThatThrownBy(() -> trainings.of(worker)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> trainings.add(worker, FIRST_AID)).isInstanceOf(AccessDenied.class);
        });
    }

    @Test
    void aTrainingThatCannotBeIsRefusedWithCodeRuleAndField() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertRefused("E-REQ", "topic", new TrainingDraft(" ", "", TODAY, null));
            assertRefused("E-RANGE", "completed_on", new TrainingDraft("A", "", TODAY.plusDays(1), null));
            assertRefused("E-RANGE", "valid_to", new TrainingDraft("A", "", TODAY, TODAY.minusDays(1)));
            assertRefused("E-RANGE", "topic", new TrainingDraft("x".repeat(TrainingDraft.LENGTH + 1), "", TODAY, null));
        });
    }

    @Test
    void aStaleChangeIsRefusedAndAMistakeTakenOut() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = trainings.add(worker, FIRST_AID);
            trainings.change(id, 1, new TrainingDraft("First aid and CPR", "Red Cross", TODAY, null));
            assertThatThrownBy(() -> trainings.takeOut(id, 1, "no")).isInstanceOf(StaleData.class);
            trainings.takeOut(id, 2, "somebody else's");
            assertThat(trainings.of(worker)).isEmpty();
        });
    }

    @Test
    void theWorkerIsRemindedOnceBeforeATrainingRunsOutUntilItIsRenewed() {
        prairie.as(Prairie.ADVOCATE, () -> trainings.add(worker, FIRST_AID));
        prairie.daily();
        assertThat(reminders()).isZero();
        prairie.later(30);
        prairie.daily();
        assertThat(reminders()).isEqualTo(1);
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(prairie.get(Tasks.class).mine())
                        .extracting(Task::subjectName)
                        .contains("First aid"));
        prairie.as(
                Prairie.ADVOCATE,
                () -> trainings.add(worker, new TrainingDraft("first aid", "", TODAY.plusDays(30), null)));
        assertThat(reminders()).isZero();
    }

    @Test
    void skillsAreSeenByEveryColleagueAndNotDoubled() {
        var spanish = new SkillDraft(SkillKind.INTERPRETER, "es", "court certified");
        prairie.as(Prairie.ADVOCATE, () -> {
            skills.add(worker, spanish);
            assertThatThrownBy(() -> skills.add(worker, spanish))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-DUP C1-STAFF");
            assertThatThrownBy(() -> skills.add(worker, new SkillDraft(SkillKind.LANGUAGE, "", "")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-REQ C1-STAFF");
            assertThatThrownBy(() -> skills.add(worker, new SkillDraft(SkillKind.LANGUAGE, "xx-none", "")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-FMT C1-STAFF");
            assertThatThrownBy(() -> skills.add(worker, new SkillDraft(SkillKind.OTHER, "", " ")))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-REQ C1-STAFF");
        });
        prairie.as(Prairie.TEACHER, () -> {
            assertThat(skills.of(worker))
                    .singleElement()
                    .satisfies(each -> assertThat(each.content()).isEqualTo(spanish));
            var skill = skills.of(worker).getFirst();
            assertThatThrownBy(() -> skills.takeOut(skill.id(), skill.version(), "no"))
                    .isInstanceOf(AccessDenied.class);
        });
    }

    @Test
    void aLimitExistsForTheWorkerAndTheSupervisorOnly() {
        var limit = new LimitDraft("No visits after dark", TODAY, null);
        var id = prairie.as(Prairie.ADVOCATE, () -> limits.add(worker, limit));
        prairie.as(Prairie.MANAGER, () -> assertThat(limits.of(worker)).hasSize(1));
        assertThat(prairie.audited(AuditAction.VIEW, "fam.staff_limit")).isEqualTo(1);
        for (var other : new Caller[] {ADMINISTRATOR, Prairie.OTHER_ADVOCATE}) {
            prairie.as(other, () -> {
                assertThat(limits.mayKnow(worker)).isFalse();
                assertThatThrownBy(() -> limits.of(worker)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> limits.add(worker, limit)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> limits.change(id, 1, limit)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> limits.takeOut(id, 1, "no")).isInstanceOf(NotFound.class);
            });
        }
        prairie.as(Prairie.MANAGER, () -> {
            limits.change(id, 1, new LimitDraft("No visits after dark", TODAY, TODAY.plusDays(5)));
            assertThat(limits.of(worker).getFirst().holdsOn(TODAY.plusDays(6))).isFalse();
        });
    }

    private void assertRefused(String code, String field, TrainingDraft draft) {
        assertThatThrownBy(() -> trainings.add(worker, draft))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(each -> {
                                    assertThat(each.label()).isEqualTo(code + " C1-STAFF");
                                    assertThat(each.field()).isEqualTo(field);
                                }));
    }

    private long reminders() {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Tasks.class).mine().stream()
                        .filter(each -> each.kind().equals("fam.training_renewal"))
                        .count());
    }
}
