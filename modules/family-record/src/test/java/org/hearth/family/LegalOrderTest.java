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
import org.hearth.family.order.KeptApart;
import org.hearth.family.order.LegalOrder;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LegalOrderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);

    private final Prairie prairie = new Prairie();
    private final LegalOrders orders = prairie.get(LegalOrders.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId mother = member(0);
    private final PersonId child = member(1);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aNoContactOrderKeepsTwoPeopleApartFromItsFirstToItsLastDay() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var order = orders.add(noContact(Set.of(mother), Set.of(child), LAST));
            var together = Set.of(mother, child);
            assertThat(orders.keptApart(together, FIRST.minusDays(1))).isEmpty();
            assertThat(orders.keptApart(together, FIRST))
                    .containsExactly(new KeptApart(mother, child, LegalOrderKind.NO_CONTACT, order));
            assertThat(orders.keptApart(together, LAST)).hasSize(1);
            assertThat(orders.keptApart(together, LAST.plusDays(1))).isEmpty();
            assertThat(orders.keptApart(Set.of(mother), FIRST)).isEmpty();
        });
    }

    @Test
    void anOrderIsFoundEvenByWhoeverDoesNotSeeTheFamily() {
        prairie.as(Prairie.ADVOCATE, () -> orders.add(noContact(Set.of(mother), Set.of(child), null)));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThat(orders.keptApart(Set.of(mother, child), FIRST)).hasSize(1);
            assertThat(orders.about(List.of(mother))).isEmpty();
        });
    }

    @Test
    void aCustodyOrderKeepsNobodyApart() {
        var text = new OrderText("District Court", "26-CV-0101", "Joint custody", null);
        var draft = new LegalOrderDraft(LegalOrderKind.CUSTODY, Set.of(mother), Set.of(child), FIRST, null, text);
        prairie.as(Prairie.ADVOCATE, () -> {
            orders.add(draft);
            assertThat(orders.keptApart(Set.of(mother, child), FIRST)).isEmpty();
            assertThat(only().content()).isEqualTo(draft);
        });
    }

    @Test
    void anOrderIsEndedCorrectedAndTakenOutButItsPeopleStay() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = orders.add(noContact(Set.of(mother), Set.of(child), null));
            orders.change(id, only().version(), noContact(Set.of(mother), Set.of(child), LAST));
            assertThat(only().content().to()).isEqualTo(LAST);
            assertThatThrownBy(
                            () -> orders.change(id, only().version(), noContact(Set.of(child), Set.of(mother), LAST)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-STATE");
            orders.takeOut(id, only().version(), "another family");
            assertThat(orders.about(List.of(mother, child))).isEmpty();
            assertThat(orders.keptApart(Set.of(mother, child), FIRST)).isEmpty();
        });
    }

    @Test
    void anOrderThatProtectsNobodyOrBothSidesIsRefused() {
        prairie.as(Prairie.ADVOCATE, () -> {
            refused(noContact(Set.of(mother), Set.of(), null), "E-REQ");
            refused(noContact(Set.of(), Set.of(child), null), "E-REQ");
            refused(noContact(Set.of(mother), Set.of(mother), null), "E-CONFLICT");
            refused(noContact(Set.of(mother), Set.of(child), FIRST.minusDays(1)), "E-RANGE");
        });
    }

    @Test
    void nobodyWritesAnOrderAboutPeopleOutOfScope() {
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> orders.add(noContact(Set.of(mother), Set.of(child), null)))
                        .isInstanceOf(NotFound.class));
    }

    private void refused(LegalOrderDraft draft, String code) {
        assertThatThrownBy(() -> orders.add(draft))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(code);
    }

    private static LegalOrderDraft noContact(
            Set<PersonId> subjects, Set<PersonId> isProtected, @Nullable LocalDate last) {
        return new LegalOrderDraft(LegalOrderKind.NO_CONTACT, subjects, isProtected, FIRST, last, OrderText.UNKNOWN);
    }

    private LegalOrder only() {
        return orders.about(List.of(mother, child)).getFirst();
    }

    private PersonId member(int index) {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(Families.class)
                        .members(family)
                        .get(index)
                        .person()
                        .id());
    }
}
