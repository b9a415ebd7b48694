package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ContactPoint;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.InterpreterKind;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PersonFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final People people = prairie.get(People.class);
    private final PersonFacts facts = prairie.get(PersonFacts.class);
    private final ContactPoints contacts = prairie.get(ContactPoints.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId mother = prairie.as(
            Prairie.ADVOCATE,
            () -> prairie.get(Families.class)
                    .members(family)
                    .getFirst()
                    .person()
                    .id());

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aNewNameKeepsTheOldOne() {
        prairie.as(Prairie.ADVOCATE, () -> {
            facts.rename(mother, version(), PersonName.of("Rosa", "Muster"), TODAY.minusDays(1));
            assertThat(people.get(mother).name().display()).isEqualTo("Rosa Muster");
            assertThat(facts.formerNames(mother)).singleElement().satisfies(former -> {
                assertThat(former.name().last()).isEqualTo("García");
                assertThat(former.lastDay()).isEqualTo(TODAY.minusDays(1));
            });
        });
    }

    @Test
    void aFormerNameThatNeverWasIsTakenOutWithAReason() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = facts.addFormerName(mother, PersonName.of("Rosa", "Typo"), null);
            var version = facts.formerNames(mother).getFirst().version();
            assertThatThrownBy(() -> facts.takeOutFormerName(id, version, " "))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-REQ");
            facts.takeOutFormerName(id, version, "wrong person");
            assertThat(facts.formerNames(mother)).isEmpty();
        });
    }

    @Test
    void detailsAreKeptAndAStaleSaveIsRefused() {
        var details = new PersonDetails(null, "woman", "she/her", InterpreterKind.ASL);
        prairie.as(Prairie.ADVOCATE, () -> {
            long read = version();
            facts.describe(mother, read, details);
            assertThat(facts.details(mother)).isEqualTo(details);
            assertThatThrownBy(() -> facts.describe(mother, read, PersonDetails.UNKNOWN))
                    .isInstanceOf(StaleData.class);
        });
    }

    @Test
    void aDeathInTheFutureIsRefused() {
        var details = new PersonDetails(TODAY.plusDays(1), "", "", InterpreterKind.UNKNOWN);
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> facts.describe(mother, version(), details))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("E-RANGE"));
    }

    @Test
    void anEndedNumberIsNoLongerShown() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var phone = phone(false);
            contacts.end(phone.id(), phone.version(), TODAY.minusDays(1));
            assertThat(people.contactPoints(List.of(mother))).isEmpty();
        });
    }

    @Test
    void aNumberIsCorrectedAndAMistakeTakenOut() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var phone = phone(false);
            contacts.change(phone.id(), phone.version(), number("785-555-0199", YesNoUnknown.NO, false));
            assertThat(only()).satisfies(now -> {
                assertThat(now.value()).isEqualTo("785-555-0199");
                assertThat(now.safeToUse()).isEqualTo(YesNoUnknown.NO);
            });
            assertThatThrownBy(() -> contacts.end(phone.id(), phone.version(), TODAY))
                    .isInstanceOf(StaleData.class);
            contacts.takeOut(phone.id(), only().version(), "never hers");
            assertThat(people.contactPoints(List.of(mother))).isEmpty();
        });
    }

    @Test
    void whoDoesNotSeeAConfidentialNumberCannotChangeIt() {
        var phone = prairie.as(Prairie.ADVOCATE, () -> phone(true));
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> contacts.end(phone.id(), phone.version(), TODAY))
                        .isInstanceOf(AccessDenied.class));
        prairie.as(Prairie.MANAGER, () -> contacts.end(phone.id(), phone.version(), TODAY));
    }

    @Test
    void somebodyElsesPeopleLookAsIfTheyDidNotExist() {
        var phone = prairie.as(Prairie.ADVOCATE, () -> phone(false));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> facts.details(mother)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.end(phone.id(), phone.version(), TODAY))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> facts.takeOutFormerName(UUID.randomUUID(), 1, "no"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aTeacherReadsButDoesNotWrite() {
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> facts.describe(mother, 1, PersonDetails.UNKNOWN))
                        .isInstanceOf(AccessDenied.class));
    }

    private long version() {
        return people.get(mother).version();
    }

    private ContactPoint only() {
        return people.contactPoints(List.of(mother)).getFirst();
    }

    private ContactPoint phone(boolean confidential) {
        people.addContactPoint(number("785-555-0101", YesNoUnknown.YES, confidential));
        return only();
    }

    private NewContactPoint number(String value, YesNoUnknown safe, boolean confidential) {
        return new NewContactPoint(mother, ContactKind.MOBILE, value, safe, confidential, 1, null);
    }
}
