package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.ProgramYearId;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRegister;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewMember;
import org.hearth.family.person.PersonId;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.reporting.ReportingFamily;
import org.hearth.family.reporting.ReportingFamily.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReportingFamiliesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final ReportingFamilies reporting = prairie.get(ReportingFamilies.class);
    private final FamilyId birth = prairie.family("F1", "García", "FA01");
    private final FamilyId foster = prairie.family("F2", "Muster", "FA02");
    private final PersonId child = member(birth, 1);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aChildOfOneFamilyIsCountedWithItAndAParentIsNotCountedAtAll() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(reporting.of(child, TODAY)).isNotEmpty().allSatisfy(each -> {
                assertThat(each.standing()).isEqualTo(Standing.ONLY);
                assertThat(each.family()).contains(birth);
            });
            assertThat(reporting.of(member(birth, 0), TODAY)).isEmpty();
        });
    }

    @Test
    void aChildOfTwoFamiliesIsCountedWithNoneUntilSomebodyChooses() {
        fostered();
        prairie.as(Prairie.MANAGER, () -> {
            assertThat(first().standing()).isEqualTo(Standing.OPEN);
            assertThat(first().choices()).containsExactlyInAnyOrder(birth, foster);
            reporting.choose(child, year(), foster);
            assertThat(first().standing()).isEqualTo(Standing.CHOSEN);
            assertThat(first().family()).contains(foster);
        });
        assertThat(prairie.audited(AuditAction.CREATE, "fam.reporting_choice")).isEqualTo(1);
    }

    @Test
    void aSecondFamilyIsRefusedUntilTheFirstIsWithdrawnWithAReason() {
        fostered();
        prairie.as(Prairie.MANAGER, () -> {
            reporting.choose(child, year(), foster);
            assertThat(refusal(birth)).satisfies(each -> {
                assertThat(each.label()).isEqualTo("E-DUP C1-REPORTING");
                assertThat(each.field()).isEqualTo("family");
            });
            var choice = first().choice().orElseThrow();
            assertThatThrownBy(() -> reporting.withdraw(choice.id(), choice.version(), " "))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-REQ");
            assertThatThrownBy(() -> reporting.withdraw(choice.id(), choice.version() + 1, "moved"))
                    .isInstanceOf(StaleData.class);
            reporting.withdraw(choice.id(), choice.version(), "moved");
            reporting.choose(child, year(), birth);
            assertThat(first().family()).contains(birth);
        });
    }

    @Test
    void aFamilyToWhichTheChildDoesNotBelongIsRefused() {
        prairie.as(Prairie.MANAGER, () -> assertThat(refusal(foster).label()).isEqualTo("E-STATE C1-REPORTING"));
    }

    @Test
    void aFamilyOutOfScopeIsNeitherNamedNorChosenNorLetGo() {
        fostered();
        prairie.as(Prairie.OTHER_ADVOCATE, () -> reporting.choose(child, year(), foster));
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(first().standing()).isEqualTo(Standing.CHOSEN);
            assertThat(first().family()).isEmpty();
            assertThat(first().choices()).containsExactly(birth);
            assertThat(first().choice()).isEmpty();
            assertThatThrownBy(() -> reporting.choose(child, year(), foster)).isInstanceOf(NotFound.class);
        });
        var choice = prairie.as(Prairie.MANAGER, () -> first().choice().orElseThrow());
        var year = prairie.as(Prairie.MANAGER, this::year);
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> reporting.withdraw(choice.id(), choice.version(), "mine"))
                        .isInstanceOf(NotFound.class));
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> reporting.choose(child, year, birth))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void aChoiceLapsesWhenTheChildNeverBelongedThere() {
        fostered();
        prairie.as(Prairie.MANAGER, () -> {
            reporting.choose(child, year(), foster);
            prairie.get(Families.class).leave(foster, child, TODAY);
            assertThat(first().family()).contains(foster);
            var memberships = prairie.get(Memberships.class);
            var row = memberships.history(foster).stream()
                    .filter(each -> each.person().id().equals(child))
                    .findFirst()
                    .orElseThrow();
            memberships.takeOut(new Memberships.Row(foster, row.id(), row.version()), "wrong child");
            assertThat(first().standing()).isEqualTo(Standing.ONLY);
            assertThat(first().family()).contains(birth);
            reporting.choose(child, year(), birth);
        });
    }

    private void fostered() {
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(FamilyRegister.class)
                        .addMembers(
                                List.of(new NewMember(foster, child, FamilyRole.OTHER_CHILD, TODAY)),
                                List.of(),
                                false));
    }

    private ReportingFamily first() {
        return reporting.of(child, TODAY).getFirst();
    }

    private ProgramYearId year() {
        return first().year().id();
    }

    private Refusal refusal(FamilyId family) {
        try {
            reporting.choose(child, year(), family);
        } catch (RuleViolation refused) {
            return refused.refusals().getFirst();
        }
        throw new AssertionError("not refused");
    }

    private PersonId member(FamilyId family, int place) {
        return prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(Families.class)
                        .members(family)
                        .get(place)
                        .person()
                        .id());
    }
}
