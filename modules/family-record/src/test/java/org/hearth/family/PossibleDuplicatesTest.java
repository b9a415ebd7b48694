package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonDraft;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.PossibleDuplicate;
import org.hearth.family.person.PossibleDuplicate.Reason;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.testkit.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PossibleDuplicatesTest {

    private static final LocalDate BORN = LocalDate.of(2021, 3, 5);

    private final Prairie prairie = new Prairie();
    private final People people = prairie.get(People.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId ana = welcomed("Ana", "García López", false);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    @Rule("C11")
    void theSameLastNameAndBirthDateAndAFirstNameTwoLettersApartMayBeTheSamePerson() {
        assertThat(found("Ann", "garcia lopez", BORN)).containsExactly(Reason.ALIKE);
        assertThat(found("Anita", "García López", BORN)).containsExactly(Reason.ALIKE);
        assertThat(found("Beatriz", "García López", BORN)).isEmpty();
        assertThat(found("Ana", "García", BORN)).isEmpty();
        assertThat(found("Ana", "García López", BORN.plusDays(1))).isEmpty();
        assertThat(found("Ana", "García López", null)).isEmpty();
    }

    @Test
    @Rule("C11")
    void theSamePhoneNumberOutweighsAnotherFirstName() {
        assertThat(found(draft("Beatriz", "García López", BORN, Set.of("+1 (785) 555-0100"), Set.of())))
                .containsExactly(Reason.SAME_PHONE);
        assertThat(found(draft("Beatriz", "García López", BORN, Set.of("555-0100"), Set.of())))
                .isEmpty();
    }

    @Test
    void aConfidentialNumberDoesNotTellWhoseItIs() {
        var eva = welcomed("Eva", "Secreta", true);
        var typed = draft("Beatriz", "Secreta", BORN, Set.of("785-555-0100"), Set.of());
        assertThat(found(typed)).isEmpty();
        prairie.as(
                Prairie.MANAGER,
                () -> assertThat(people.possibleDuplicates(typed))
                        .extracting(each -> each.person().id())
                        .containsExactly(eva));
    }

    @Test
    @Rule("C11")
    void theSameIdInAnotherSystemIsTheSamePerson() {
        var typed = draft("Zoe", "García", null, Set.of(), Set.of(new ExternalId("files", "CF1")));
        assertThat(found(typed)).containsExactly(Reason.SAME_ID);
        assertThat(found(draft("Ana", "García López", BORN, Set.of(), Set.of(new ExternalId("files", "CF1")))))
                .containsExactlyInAnyOrder(Reason.SAME_ID, Reason.ALIKE);
        assertThat(found(draft("Zoe", "García", null, Set.of(), Set.of(new ExternalId("files", "none")))))
                .isEmpty();
    }

    @Test
    void somebodyOutOfTheCallersScopeLeavesNoTrace() {
        var typed = draft("Ana", "García López", BORN, Set.of("785-555-0100"), Set.of(new ExternalId("files", "CF1")));
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThat(people.possibleDuplicates(typed)).isEmpty());
    }

    @Test
    void namesAreFoundByTheirBeginningWithinTheScope() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(people.named("garcia lo", 10))
                        .singleElement()
                        .satisfies(found -> assertThat(found.id()).isEqualTo(ana)));
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThat(people.named("garcia lo", 10)).isEmpty());
    }

    @Test
    void whoBelongsToTheFamilyAlreadyCannotJoinItAgain() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> prairie.get(FamilyIntake.class).join(child(family, ana)))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("E-DUP"));
    }

    @Test
    void nobodyJoinsSomebodyWhoIsOutOfScope() {
        var other = prairie.family("F2", "Muster", "FA02");
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> prairie.get(FamilyIntake.class).join(child(other, ana)))
                    .isInstanceOf(NotFound.class);
            assertThat(prairie.get(Families.class).members(other)).hasSize(2);
        });
    }

    private List<Reason> found(String first, String last, @Nullable LocalDate born) {
        return found(draft(first, last, born, Set.of(), Set.of()));
    }

    private List<Reason> found(PersonDraft draft) {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> people.possibleDuplicates(draft).stream()
                        .map(PossibleDuplicate::reason)
                        .toList());
    }

    private static PersonDraft draft(
            String first, String last, @Nullable LocalDate born, Set<String> phones, Set<ExternalId> ids) {
        return new PersonDraft(PersonName.of(first, last), born, phones, ids);
    }

    private PersonId welcomed(String first, String last, boolean confidential) {
        var person = NewPerson.of(PersonName.of(first, last), BORN);
        var phone = new NewContactPoint(
                person.id(), ContactKind.MOBILE, "785-555-0100", YesNoUnknown.YES, confidential, 1, null);
        prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(FamilyIntake.class).welcome(person, List.of(phone), child(family, person.id())));
        return person.id();
    }

    private static NewMember child(FamilyId family, PersonId person) {
        return new NewMember(family, person, FamilyRole.OTHER_CHILD, Prairie.ENTRY);
    }
}
