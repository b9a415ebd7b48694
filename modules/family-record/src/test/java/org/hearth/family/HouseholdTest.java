package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.Households;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HouseholdTest {

    private static final Address ADDRESS = new Address("12 Elm St", "Fairview", "KS", "66425", "Brown");

    private final Prairie prairie = new Prairie();
    private final Households households = prairie.get(Households.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId child = prairie.as(
            Prairie.ADVOCATE,
            () -> prairie.get(Families.class).members(family).getLast().person().id());

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aChildMayLiveInTwoHouseholds() {
        live(false, 60);
        live(false, 40);
        assertThat(prairie.as(Prairie.ADVOCATE, () -> households.of(List.of(child))))
                .hasSize(2);
    }

    @Test
    void theSharesOfTimeNeverExceedAHundredPercent() {
        live(false, 60);
        assertThatThrownBy(() -> live(false, 41))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-RANGE");
    }

    @Test
    void nobodyMovesOutBeforeMovingIn() {
        var home = new NewHousehold(HouseholdId.next(), "Home", ADDRESS, false, null);
        prairie.as(Prairie.ADVOCATE, () -> {
            households.addAll(
                    List.of(home), List.of(new NewResident(home.id(), child, Prairie.ENTRY, 100, true)), false);
            assertThatThrownBy(() -> households.moveOut(home.id(), child, Prairie.ENTRY.minusDays(1)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-RANGE");
        });
    }

    @Test
    void aConfidentialAddressIsHiddenFromTheAdvocateAndShownToTheManager() {
        live(true, 100);
        assertThat(address(Prairie.ADVOCATE)).isEqualTo(Address.UNKNOWN);
        assertThat(address(Prairie.MANAGER)).isEqualTo(ADDRESS);
    }

    @Test
    void whoDoesNotSeeAConfidentialAddressCannotOverwriteIt() {
        live(true, 100);
        prairie.as(Prairie.ADVOCATE, () -> {
            var home = households.of(List.of(child)).getFirst();
            assertThat(home.hidden()).isTrue();
            var open = new NewHousehold(home.id(), "Home", Address.UNKNOWN, false, null);
            assertThatThrownBy(() -> households.change(home.version(), open)).isInstanceOf(AccessDenied.class);
        });
    }

    @Test
    void aConfidentialNumberIsHiddenToo() {
        var people = prairie.get(People.class);
        prairie.as(
                Prairie.ADVOCATE,
                () -> people.addContactPoint(
                        new NewContactPoint(child, ContactKind.PHONE, "785-555-0101", YesNoUnknown.NO, true, 1, null)));
        assertThat(prairie.as(Prairie.ADVOCATE, () -> people.contactPoints(List.of(child))))
                .allSatisfy(contact -> assertThat(contact.value()).isEmpty());
        assertThat(prairie.as(Prairie.MANAGER, () -> people.contactPoints(List.of(child))))
                .allSatisfy(contact -> assertThat(contact.value()).isEqualTo("785-555-0101"));
    }

    @Test
    void aCorrectedShareCountsInsteadOfTheOldOne() {
        live(false, 60);
        live(false, 40);
        prairie.as(Prairie.ADVOCATE, () -> {
            var home = households.of(List.of(child)).getFirst();
            var stay = home.residents().getFirst();
            households.correctStay(new NewResident(home.id(), child, null, 50, true), stay.version());
            var tooMuch = new NewResident(home.id(), child, null, 61, true);
            assertThatThrownBy(() -> households.correctStay(tooMuch, stay.version() + 1))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-RANGE");
            assertThatThrownBy(() -> households.correctStay(tooMuch, stay.version()))
                    .isInstanceOf(StaleData.class);
        });
    }

    @Test
    void anEndedHouseholdIsLeftByAllAndAMistakenOneNeedsAReason() {
        live(false, 50);
        live(false, 50);
        prairie.as(Prairie.ADVOCATE, () -> {
            var homes = households.of(List.of(child));
            var ended = homes.getFirst();
            var wrong = homes.getLast();
            households.end(ended.id(), ended.version(), Prairie.ENTRY);
            assertThatThrownBy(() -> households.takeOut(wrong.id(), wrong.version(), " "))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-REQ");
            households.takeOut(wrong.id(), wrong.version(), "another family");
            assertThat(households.of(List.of(child))).isEmpty();
        });
        live(false, 100);
    }

    private Address address(Caller caller) {
        return prairie.as(caller, () -> households.of(List.of(child)).getFirst().address());
    }

    private void live(boolean confidential, int share) {
        var home = new NewHousehold(HouseholdId.next(), "Home", ADDRESS, confidential, null);
        prairie.as(
                Prairie.ADVOCATE,
                () -> households.addAll(
                        List.of(home), List.of(new NewResident(home.id(), child, null, share, false)), false));
    }
}
