package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyDraft;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.intake.PrimaryAdultTasks;
import org.hearth.family.person.ExternalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilyIntakeTest {

    private final Prairie prairie = new Prairie();
    private final FamilyIntake intake = prairie.get(FamilyIntake.class);
    private final Families families = prairie.get(Families.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aKnownExternalIdIsRefusedAndNothingOfTheBatchIsStored() {
        prairie.family("F1", "García", "FA01");
        var batch =
                new FamilyBatch().add(family(FamilyId.next(), "F9", null)).add(prairie.person("AF1", "Rosa", "García"));
        prairie.as(Prairie.MANAGER, () -> {
            assertThatThrownBy(() -> intake.load(batch))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-DUP");
            assertThat(intake.findFamilies("files", List.of("F1", "F9"))).containsOnlyKeys("F1");
            assertThat(intake.findPeople("files", List.of("AF1", "CF1", "X"))).containsOnlyKeys("AF1", "CF1");
        });
    }

    @Test
    void anUnknownStaffCodeIsRefused() {
        var id = FamilyId.next();
        var batch = new FamilyBatch()
                .add(family(id, "F1", null))
                .add(new NewAssignment(id, "FA99", AssignmentKind.MAIN, Prairie.ENTRY, ""));
        prairie.as(
                Prairie.MANAGER,
                () -> assertThatThrownBy(() -> intake.load(batch))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("E-REQ"));
    }

    @Test
    void theAwaitedPrimaryAdultIsRecognisedAndNamesTheFamily() {
        var id = FamilyId.next();
        var adult = prairie.person("A30101", "Dana", "Sample");
        prairie.as(Prairie.MANAGER, () -> {
            intake.load(new FamilyBatch().add(family(id, "F20101", new ExternalId("files", "A30101"))));
            assertThat(families.get(id).name()).isEqualTo("F20101");
            intake.load(
                    new FamilyBatch().add(adult).add(new NewMember(id, adult.id(), FamilyRole.PARENT, Prairie.ENTRY)));
            assertThat(families.get(id).findPrimaryAdult()).contains(adult.id());
            assertThat(families.get(id).name()).isEqualTo("Sample");
        });
    }

    @Test
    void aFamilyWithoutAPrimaryAdultHasAnOpenTaskUntilSomebodyIsKnown() {
        var id = FamilyId.next();
        var tasks = prairie.get(Tasks.class);
        var checks = prairie.get(PrimaryAdultTasks.class);
        prairie.as(Prairie.MANAGER, () -> {
            intake.load(new FamilyBatch()
                    .add(family(id, "F1", new ExternalId("files", "A1")))
                    .add(new NewAssignment(id, "FA01", AssignmentKind.MAIN, Prairie.ENTRY, "")));
            checks.check(List.of(id));
        });
        assertThat(prairie.as(Prairie.ADVOCATE, tasks::mine))
                .extracting(Task::kind, Task::subjectName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("fam.primary_adult", "F1"));
        prairie.as(Prairie.MANAGER, () -> {
            var adult = prairie.person("A1", "Dana", "Sample");
            intake.load(
                    new FamilyBatch().add(adult).add(new NewMember(id, adult.id(), FamilyRole.PARENT, Prairie.ENTRY)));
            checks.check(List.of(id));
        });
        assertThat(prairie.as(Prairie.ADVOCATE, tasks::mine)).isEmpty();
    }

    @Test
    void anImportIsTakenBackAndMayComeAgain() {
        var family = prairie.family("F1", "García", "FA01");
        prairie.as(Prairie.MANAGER, () -> {
            var members = families.members(family);
            assertThat(intake.takeBack(family)).isTrue();
            members.forEach(
                    member -> assertThat(intake.takeBack(member.person().id())).isTrue());
            assertThatThrownBy(() -> families.get(family)).isInstanceOf(NotFound.class);
            assertThat(intake.findFamilies("files", Set.of("F1"))).isEmpty();
            assertThat(intake.takeBack(family)).isFalse();
        });
        assertThat(prairie.family("F1", "García", "FA01")).isNotEqualTo(family);
    }

    @Test
    void whatAPersonHasChangedIsNotTakenBack() {
        var family = prairie.family("F1", "García", "FA01");
        prairie.as(Prairie.ADVOCATE, () -> {
            var before = families.get(family);
            families.change(family, before.version(), new FamilyDraft("García Pérez", before.primaryAdult(), ""));
            assertThat(intake.takeBack(family)).isFalse();
            assertThat(families.get(family).name()).isEqualTo("García Pérez");
        });
    }

    @Test
    void whoWritesAFamilyInByHandWorksWithIt() {
        var id = FamilyId.next();
        var adult = prairie.person("A1", "Dana", "Sample");
        prairie.as(Prairie.ADVOCATE, () -> {
            intake.register(new FamilyBatch()
                    .add(family(id, "F1", null))
                    .add(adult)
                    .add(new NewMember(id, adult.id(), FamilyRole.PARENT, Prairie.ENTRY)));
            assertThat(families.view(id).members()).hasSize(1);
        });
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> families.view(id)).isInstanceOf(NotFound.class));
    }

    private static NewFamily family(FamilyId id, String number, @org.jspecify.annotations.Nullable ExternalId awaited) {
        return new NewFamily(id, number, "", null, awaited, "", Set.of(new ExternalId("files", number)));
    }
}
