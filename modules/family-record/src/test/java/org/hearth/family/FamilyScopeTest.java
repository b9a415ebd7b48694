package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Caller;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyDraft;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRegister;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewMember;
import org.hearth.family.person.People;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilyScopeTest {

    private final Prairie prairie = new Prairie();
    private final Families families = prairie.get(Families.class);
    private final FamilyId own = prairie.family("F1", "García", "FA01");
    private final FamilyId others = prairie.family("F2", "Muster", "FA02");

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void anotherAdvocatesFamilyIsNotInTheList() {
        assertThat(numbers(Prairie.ADVOCATE)).containsExactly("F1");
        assertThat(numbers(Prairie.OTHER_ADVOCATE)).containsExactly("F2");
        assertThat(numbers(Prairie.MANAGER)).containsExactly("F1", "F2");
    }

    @Test
    void anotherAdvocatesFamilyIsNotFound() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(families.get(own).name()).isEqualTo("García");
            assertThatThrownBy(() -> families.get(others)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> families.view(others)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> families.change(others, 1, new FamilyDraft("Mine", null, "")))
                    .isInstanceOf(NotFound.class);
            assertThat(families.find(List.of(own, others))).containsOnlyKeys(own);
        });
    }

    @Test
    void thePeopleOfAnotherAdvocatesFamilyAreNotFound() {
        var stranger = prairie.as(
                Prairie.MANAGER,
                () -> families.members(others).getFirst().person().id());
        prairie.as(Prairie.ADVOCATE, () -> {
            var people = prairie.get(People.class);
            assertThatThrownBy(() -> people.get(stranger)).isInstanceOf(NotFound.class);
            assertThat(people.find(Set.of(stranger))).isEmpty();
        });
    }

    @Test
    void coveringOpensAFamilyAndTheLastDayClosesIt() {
        var assignments = prairie.get(Assignments.class);
        var cover = new NewAssignment(others, "FA01", AssignmentKind.COVERING, LocalDate.of(2026, 9, 1), "vacation");
        var id = prairie.as(Prairie.MANAGER, () -> assignments.assign(cover));
        assertThat(numbers(Prairie.ADVOCATE)).containsExactly("F1", "F2");
        prairie.as(Prairie.MANAGER, () -> assignments.end(id, 1, LocalDate.of(2026, 9, 13)));
        assertThat(numbers(Prairie.ADVOCATE)).containsExactly("F1");
    }

    @Test
    void nobodyWritesAnotherAdvocatesFamilyInAsTheirOwn() {
        var grab = new NewAssignment(others, "FA01", AssignmentKind.MAIN, LocalDate.of(2026, 9, 1), "");
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(Assignments.class).addAll(List.of(grab), false))
                        .isInstanceOf(NotFound.class));
        assertThat(numbers(Prairie.ADVOCATE)).containsExactly("F1");
    }

    @Test
    void nobodyLetsAStrangerJoinAFamilyByAnId() {
        var stranger = prairie.as(
                Prairie.MANAGER,
                () -> families.members(others).getFirst().person().id());
        var member = new NewMember(own, stranger, FamilyRole.OTHER_ADULT, LocalDate.of(2026, 9, 1));
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(FamilyRegister.class).join(member, List.of()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void anAdvocateMayNotAssignAFamilyAndATeacherMayNotChangeOne() {
        var grab = new NewAssignment(own, "FA01", AssignmentKind.MAIN, LocalDate.of(2026, 9, 1), "");
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(Assignments.class).assign(grab))
                        .isInstanceOf(AccessDenied.class));
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> families.change(own, 1, new FamilyDraft("New", null, "")))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void anAdministratorSeesNoFamily() {
        var administrator = TestPlatform.staff("AD01", "administrator");
        prairie.as(
                administrator,
                () -> assertThatThrownBy(() -> families.list(FamilyFilter.ALL, PageRequest.first(10)))
                        .isInstanceOf(AccessDenied.class));
    }

    private List<String> numbers(Caller caller) {
        return prairie.as(
                caller,
                () -> families.list(FamilyFilter.ALL, PageRequest.first(10)).rows().stream()
                        .map(row -> row.number())
                        .toList());
    }
}
