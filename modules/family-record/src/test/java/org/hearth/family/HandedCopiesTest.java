package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.disclosure.HandedCopy;
import org.hearth.family.disclosure.Sharing;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A copy for the family is noted; one for somebody outside goes through the gate. */
final class HandedCopiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final HandedCopies copies = prairie.get(HandedCopies.class);
    private final UUID form;

    HandedCopiesTest() {
        var release = home.sign(home.common());
        form = prairie.as(
                Prairie.ADVOCATE,
                () -> home.releases().documents(release).getFirst().id());
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("HS-023")
    void aCopyForTheFamilyIsNotedUntilItIsDestroyed() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var copy = copies.give(form, new HandedCopy(CopyHolder.FAMILY, TODAY, CopyWay.HAND, "Rosa Muster"));
            copies.destroyed(copy, TODAY);
            assertThat(copies.of(form)).singleElement().satisfies(each -> {
                assertThat(each.receiver()).isEqualTo("Rosa Muster");
                assertThat(each.destroyedOn()).isEqualTo(TODAY);
            });
        });
    }

    @Test
    @Rule("B-06")
    void aCopyForSomebodyOutsideGoesOnARealReleaseOnlyAndStandsInTheLog() {
        var court = new HandedCopy(CopyHolder.COURT, TODAY, CopyWay.MAIL, "Clerk");
        var clinic = new HandedCopy(CopyHolder.OTHER_AGENCY, TODAY, CopyWay.MAIL, "Dr. Lee");
        prairie.as(Prairie.ADVOCATE, () -> {
            refused(() -> copies.give(form, court), "E-CONSENT B-06");
            assertThatThrownBy(
                            () -> copies.send(form, court, to(new Receiver("Clerk", "County Court", "")), Reasons.NONE))
                    .isInstanceOf(RuleViolation.class);
            assertThat(copies.of(form)).isEmpty();
            copies.send(form, clinic, to(ConsentHome.CLINIC), Reasons.NONE);
            assertThat(copies.of(form))
                    .singleElement()
                    .satisfies(each -> assertThat(each.holder()).isEqualTo(CopyHolder.OTHER_AGENCY));
        });
    }

    @Test
    void whoMayNotSeeTheDocumentNeitherReadsNorGivesItsCopies() {
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> copies.of(form)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> copies.give(form, new HandedCopy(CopyHolder.FAMILY, TODAY, CopyWay.HAND, "")))
                    .isInstanceOf(NotFound.class);
        });
    }

    private Sharing to(Receiver receiver) {
        return new Sharing(
                Set.of(home.child.id()),
                receiver,
                Purpose.of("health_care"),
                Set.of("attendance"),
                "letter",
                Ground.CONSENT,
                new Sharing.What("Release of information", Set.of()));
    }

    private static void refused(ThrowingCallable act, String label) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusals().getFirst().label())
                                .isEqualTo(label));
    }
}
