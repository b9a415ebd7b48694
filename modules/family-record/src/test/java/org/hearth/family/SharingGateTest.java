package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.Revocation;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.Disclosure;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SharingGateTest {

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final SharingGate gate = prairie.get(SharingGate.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule({"B-06", "B-11"})
    void aReleaseOpensTheGateAndTheLogSaysWhatWentToWhomAndWhy() {
        var release = home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> gate.require(attendance()));
        var row = log().getFirst();
        assertThat(row.receiver()).isEqualTo(ConsentHome.CLINIC);
        assertThat(row.ground().basis()).isEqualTo(Basis.CONSENT);
        assertThat(row.items()).containsExactly(new Disclosure.Item(home.child.id(), "attendance", release));
        assertThat(row.by()).isEqualTo("Staff FA01");
    }

    @Test
    @Rule("B-06")
    void withoutAReleaseItRefusesInWordsAndWritesNothingButTheAttempt() {
        var refusals = refused(attendance());
        assertThat(refusals).extracting(Refusal::label).containsExactly("E-CONSENT B-06");
        var words = prairie.get(Messages.class).explain(refusals.getFirst(), Locale.ENGLISH);
        assertThat(words.what()).isEqualTo("No release lets Dr. Lee, Elm Clinic have “Attendance” of Leo Muster.");
        assertThat(words.next()).startsWith("Ask Leo Muster");
        assertThat(words.rule()).contains("45 CFR 1303.22(a)");
        assertThat(log()).isEmpty();
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void anotherReceiverKindOrPurposeIsNotCovered() {
        home.sign(home.common());
        assertThat(messages(new Sharing(
                        Set.of(home.child.id()),
                        new Receiver("", "Oak School", ""),
                        Purpose.of("health_care"),
                        Set.of("attendance"),
                        "phone",
                        Ground.CONSENT,
                        new Sharing.What("Days", Set.of()))))
                .containsExactly("fam.refusal.sharing.none");
        assertThat(messages(sharing(Set.of("education", "attendance")))).containsExactly("fam.refusal.sharing.kinds");
        assertThat(messages(new Sharing(
                        Set.of(home.child.id()),
                        ConsentHome.CLINIC,
                        Purpose.of("benefits"),
                        Set.of("attendance"),
                        "phone",
                        Ground.CONSENT,
                        new Sharing.What("Days", Set.of()))))
                .containsExactly("fam.refusal.sharing.purpose");
    }

    @Test
    @Rule("HS-012")
    void anotherWayNeedsTheFamilysWord() {
        home.sign(home.common());
        var byMail = new Sharing(
                Set.of(home.child.id()),
                ConsentHome.CLINIC,
                Purpose.of("health_care"),
                Set.of("attendance"),
                "email",
                Ground.CONSENT,
                new Sharing.What("Days", Set.of()));
        assertThat(refused(byMail)).extracting(Refusal::label).containsExactly("W-METHOD HS-012");
        prairie.as(
                Prairie.ADVOCATE,
                () -> gate.require(byMail, new Reasons(Map.of("W-METHOD", "family_chose: Rosa Muster, 14 Sep"))));
        assertThat(log().getFirst().methodReason()).contains("Rosa Muster");
    }

    @Test
    @Rule("B-37")
    void aPart2ReleaseThatIsTakenBackStopsAtOnceWhileOthersStayAndTheLogKeepsWhatWas() {
        var self = home.draft(home.mother, Authority.SELF_18, home.mother);
        home.sign(self);
        var part2 = home.sign(ConsentHome.of(self, Set.of("sud_part2"), true));
        var treatment = home.sharing(Set.of("sud_part2"), Ground.CONSENT, home.mother.id());
        assertThat(prairie.as(Prairie.ADVOCATE, () -> gate.require(treatment)).redisclosureNotice())
                .isTrue();
        var now = prairie.get(SiteTime.class).now();
        prairie.as(
                Prairie.ADVOCATE,
                () -> home.releases().revoke(part2, new Revocation(now, "Rosa Muster", "text"), ConsentHome.PRINT));
        assertThat(messages(treatment)).containsExactly("fam.refusal.sharing.lapse.REVOKED");
        prairie.as(
                Prairie.ADVOCATE, () -> gate.require(home.sharing(Set.of("health"), Ground.CONSENT, home.mother.id())));
        assertThat(log()).hasSize(2).anyMatch(Disclosure::redisclosureNotice);
    }

    @Test
    @Rule("B-37")
    void aCommonReleaseNeverLetsPart2RecordsGo() {
        home.sign(home.draft(home.mother, Authority.SELF_18, home.mother));
        assertThat(refused(home.sharing(Set.of("sud_part2"), Ground.CONSENT, home.mother.id())))
                .extracting(Refusal::label)
                .containsExactly("E-CONSENT B-37");
    }

    @Test
    @Rule("B-07")
    void aSchoolNeedsANoticeToTheParentsFirst() {
        var bare = Ground.of(Basis.SCHOOL_TRANSFER_NOTICE, "Oak School");
        assertThat(refused(on(bare))).extracting(Refusal::label).containsExactly("E-CONSENT B-07");
        prairie.as(
                Prairie.ADVOCATE,
                () -> gate.require(
                        on(new Ground(Basis.SCHOOL_TRANSFER_NOTICE, "Oak School", LocalDate.of(2026, 9, 1), null))));
    }

    @Test
    @Rule("B-08")
    void eachWayWithoutConsentNeedsWhatTheLawAsks() {
        for (var basis : List.of(
                Basis.PROGRAM_OFFICIAL,
                Basis.AUDIT,
                Basis.COURT_ORDER,
                Basis.CACFP,
                Basis.FOSTER_CASEWORKER,
                Basis.OTHER_LAW)) {
            assertThat(refused(on(Ground.of(basis, ""))))
                    .extracting(Refusal::label)
                    .containsExactly("E-CONSENT B-08");
            prairie.as(Prairie.ADVOCATE, () -> gate.require(on(Ground.of(basis, "Order 12-34"))));
        }
        assertThat(refused(on(Ground.of(Basis.STUDY, "Agreement 7"))))
                .extracting(Refusal::field)
                .containsExactly("destroyBy");
    }

    @Test
    @Rule({"B-08", "C11"})
    void emergenciesAndReportsOfMaltreatmentAreNeverHeldUp() {
        prairie.as(Prairie.ADVOCATE, () -> {
            gate.require(on(Ground.of(Basis.EMERGENCY, "")));
            gate.require(on(Ground.of(Basis.MALTREATMENT, "")));
        });
        assertThat(log()).hasSize(2);
    }

    @Test
    @Rule("B-08")
    void aCaseworkerOfAFosterChildGetsTheChildsRecordAndNotTheFamilysGoals() {
        var ground = Ground.of(Basis.FOSTER_CASEWORKER, "Case 55");
        assertThat(messages(home.sharing(Set.of("health", "plan_and_goals"), ground, home.child.id())))
                .containsExactly("fam.refusal.sharing.familys_own");
        assertThat(messages(home.sharing(Set.of("health"), ground, home.mother.id())))
                .containsExactly("fam.refusal.sharing.not_a_child");
    }

    @Test
    @Rule({"B-08", "C11"})
    void whomACourtKeepsAwayLearnsNothingWhateverAReleaseSaysUnlessTheCourtOrdersIt() {
        var draft = home.draft(home.mother, Authority.PARENT, home.child);
        home.sign(new ReleaseDraft(
                draft.subjects(),
                draft.giver(),
                List.of(new Recipient(Recipient.Kind.PERSON, "Jan Muster")),
                draft.purpose(),
                draft.kinds(),
                "",
                draft.methods(),
                draft.startsOn(),
                draft.expiresOn(),
                false));
        var consent = to("Jan  MUSTER", Ground.CONSENT);
        prairie.as(Prairie.ADVOCATE, () -> gate.require(consent));
        var text = new OrderText("District Court", "26-CV-0101", "No contact", null);
        var noContact = new LegalOrderDraft(
                LegalOrderKind.NO_CONTACT,
                Set.of(home.father.id()),
                Set.of(home.child.id()),
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2026, 9, 20),
                text);
        prairie.as(Prairie.ADVOCATE, () -> prairie.get(LegalOrders.class).add(noContact));

        assertThat(messages(consent)).containsExactly("fam.refusal.sharing.kept_apart");
        assertThat(refused(consent)).extracting(Refusal::label).containsExactly("E-CONSENT B-08");
        assertThat(messages(to("Mr. Jan Muster", Ground.of(Basis.EMERGENCY, ""))))
                .containsExactly("fam.refusal.sharing.kept_apart");
        prairie.as(Prairie.ADVOCATE, () -> {
            gate.require(to("Jan Muster", Ground.of(Basis.COURT_ORDER, "26-CV-0101")));
            gate.require(on(Ground.of(Basis.EMERGENCY, "")));
        });
        prairie.later(7);
        prairie.as(Prairie.ADVOCATE, () -> gate.require(consent));
    }

    private Sharing to(String person, Ground ground) {
        return new Sharing(
                Set.of(home.child.id()),
                new Receiver(person, "", ""),
                Purpose.of("health_care"),
                Set.of("attendance"),
                "phone",
                ground,
                new Sharing.What("Days", Set.of()));
    }

    @Test
    void onlyTheReleaseThatWasChosenCounts() {
        var attendance = home.sign(home.common());
        var education = home.sign(ConsentHome.of(home.common(), Set.of("education"), false));
        prairie.as(Prairie.ADVOCATE, () -> gate.require(by(attendance)));
        assertThat(messages(by(education))).containsExactly("fam.refusal.sharing.kinds");
    }

    private Sharing by(ReleaseId release) {
        var any = attendance();
        return new Sharing(
                any.persons(),
                any.receiver(),
                any.purpose(),
                any.kinds(),
                any.method(),
                any.ground(),
                any.what(),
                release);
    }

    @Test
    void thatNothingIsClearIsSaidAtOnce() {
        var nothing = new Sharing(
                Set.of(),
                new Receiver("", "", ""),
                Purpose.of(""),
                Set.of(),
                "",
                Ground.CONSENT,
                new Sharing.What("", Set.of()));
        assertThat(refused(nothing))
                .extracting(Refusal::field)
                .containsExactly("persons", "receiver", "purpose", "kinds", "method", "what");
    }

    @Test
    void whoMayNotShareIsRefusedAndStrangersAreNotFound() {
        prairie.as(
                Prairie.MANAGER,
                () -> assertThatThrownBy(() -> gate.require(attendance())).isInstanceOf(AccessDenied.class));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> gate.require(attendance())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> prairie.get(DisclosureLog.class).ofFamily(home.family, PageRequest.first(5)))
                    .isInstanceOf(NotFound.class);
        });
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(
                                () -> prairie.get(DisclosureLog.class).ofFamily(home.family, PageRequest.first(5)))
                        .isInstanceOf(AccessDenied.class));
    }

    private Sharing attendance() {
        return sharing(Set.of("attendance"));
    }

    private Sharing sharing(Set<String> kinds) {
        return home.sharing(kinds, Ground.CONSENT, home.child.id());
    }

    private Sharing on(Ground ground) {
        return home.sharing(Set.of("attendance"), ground, home.child.id());
    }

    private List<Refusal> refused(Sharing sharing) {
        return home.refusals(Prairie.ADVOCATE, () -> gate.require(sharing));
    }

    private List<String> messages(Sharing sharing) {
        return refused(sharing).stream().map(Refusal::message).toList();
    }

    private List<Disclosure> log() {
        return prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(DisclosureLog.class)
                        .ofFamily(home.family, PageRequest.first(10))
                        .rows());
    }

    private long attempts() {
        Number count = prairie.get(UnitOfWork.class).read(em -> (Number) em.createNativeQuery(
                        "select count(*) from core_audit where action = 'REFUSE' and kind = 'fam.disclosure'")
                .getSingleResult());
        return count.longValue();
    }
}
