package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.Revocation;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.Disclosure;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.referral.ContactWay;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPapers.Handing;
import org.hearth.family.referral.Referrals;
import org.hearth.family.referral.Sending;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReferralGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final PrintChoice PRINT = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
    private static final String PANTRY = "City Food Pantry";

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final Referrals referrals = prairie.get(Referrals.class);
    private final ReferralPapers papers = prairie.get(ReferralPapers.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule({"HS-011", "B-11"})
    void withAReleaseTheAgencyMakesTheReferralAndTheLogHasOneRow() {
        var release = release();
        var id = refer(byAgency(null));
        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.receiver()).isEqualTo(new Receiver("", PANTRY, ""));
            assertThat(row.purpose()).isEqualTo(Purpose.of("referral"));
            assertThat(row.method()).isEqualTo("phone");
            assertThat(row.records()).containsExactly(id.value());
            assertThat(row.items()).containsExactly(new Disclosure.Item(home.mother.id(), "contact_details", release));
        });
    }

    @Test
    @Rule("HS-011")
    void withoutOneItIsRefusedInTheGatesWordsAndNothingIsKept() {
        var refusals = home.refusals(Prairie.ADVOCATE, () -> refer(byAgency(null)));
        assertThat(refusals)
                .extracting(Refusal::label, Refusal::field)
                .containsExactly(tuple("E-CONSENT HS-011", "way"));
        var words = prairie.get(Messages.class).explain(refusals.getFirst(), Locale.ENGLISH);
        assertThat(words.what()).isEqualTo("No release lets City Food Pantry have “Contact details” of Rosa Muster.");
        assertThat(words.rule()).contains("only after the family signed a release");
        assertThat(log()).isEmpty();
        assertThat(prairie.as(Prairie.ADVOCATE, () -> referrals.of(home.family)))
                .isEmpty();
    }

    @Test
    @Rule({"HS-011", "HS-012"})
    void aReleaseThatWasTakenBackClosesItAndAnotherWayNeedsAReason() {
        var release = release();
        var byMail = draft().sent(new Sending(ContactWay.AGENCY, release.value(), "email"));
        assertThat(home.labels(() -> refer(byMail))).containsExactly("W-METHOD HS-012");
        var agreed = new Reasons(Map.of("W-METHOD", "family_chose: Rosa Muster", "W-DUP", "other"));
        prairie.as(Prairie.ADVOCATE, () -> referrals.refer(home.family, "family-record", byMail, TODAY, agreed));
        assertThat(log().getFirst().methodReason()).contains("Rosa Muster");

        var now = prairie.get(SiteTime.class).now();
        prairie.as(
                Prairie.ADVOCATE,
                () -> home.releases().revoke(release, new Revocation(now, "Rosa Muster", "phone"), PRINT));
        assertThat(home.labels(() -> refer(byAgency(release)))).contains("E-CONSENT HS-011");
        assertThat(log()).hasSize(1);
    }

    @Test
    @Rule({"HS-011", "B-08"})
    void whatIsNeededNowGoesAsAnEmergencyAndStandsInTheLog() {
        var now = ReferralDraft.quick("FS_EMERGENCY", Destination.named(PANTRY), ReferralDraft.NOW)
                .sent(new Sending(ContactWay.AGENCY, null));
        refer(now);
        assertThat(log().getFirst().ground().basis()).isEqualTo(Basis.EMERGENCY);
        refer(draft());
        assertThat(log()).hasSize(1);
    }

    @Test
    @Rule("HS-011")
    void aLetterThatTheAgencySendsGoesThroughTheGateTooAndBothCopiesAreOnFile() {
        release();
        var id = refer(byAgency(null));
        approve(id);
        prairie.as(Prairie.ADVOCATE, () -> {
            papers.letter(id, Handing.FAMILY, PRINT, Reasons.NONE);
            assertThat(log()).hasSize(1);
            papers.letter(id, Handing.SENT, PRINT, Reasons.NONE);
            papers.slip(id, Handing.SENT, PRINT, Reasons.NONE);
            assertThat(papers.documents(id)).hasSize(6);
        });
        assertThat(log()).hasSize(3).extracting(Disclosure::method).containsOnlyOnce("phone");
    }

    @Test
    @Rule("HS-011")
    void aLetterIsNotSentWithoutAReleaseAndThenNothingIsFiled() {
        var id = refer(draft());
        approve(id);
        assertThat(home.labels(() -> papers.letter(id, Handing.SENT, PRINT, Reasons.NONE)))
                .containsExactly("E-CONSENT B-06");
        prairie.as(Prairie.ADVOCATE, () -> assertThat(papers.documents(id)).isEmpty());
    }

    @Test
    void whoMayReferButNotShareLetsTheFamilyGoItself() {
        release();
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Assignments.class)
                        .assign(new NewAssignment(home.family, "FA02", AssignmentKind.COVERING, TODAY, "")));
        var recruiter = TestPlatform.staff("FA02", "recruitment_staff");
        prairie.as(recruiter, () -> {
            referrals.refer(home.family, "family-record", draft(), TODAY, Reasons.NONE);
            assertThatThrownBy(() -> referrals.refer(
                            home.family, "family-record", byAgency(null), TODAY, new Reasons(Map.of("W-DUP", "other"))))
                    .isInstanceOf(AccessDenied.class);
        });
    }

    private static ReferralDraft draft() {
        return ReferralDraft.quick("FS_FOOD", Destination.named(PANTRY), 3);
    }

    private static ReferralDraft byAgency(@Nullable ReleaseId release) {
        return draft().sent(new Sending(ContactWay.AGENCY, release == null ? null : release.value()));
    }

    /** The mother lets the pantry have what a referral tells, by phone or letter. */
    private ReleaseId release() {
        var common = home.draft(home.mother, Authority.SELF_18, home.mother);
        return home.sign(new ReleaseDraft(
                common.subjects(),
                common.giver(),
                List.of(new Recipient(Recipient.Kind.ORGANIZATION, PANTRY)),
                Purpose.of("referral"),
                Set.of("contact_details"),
                "",
                common.methods(),
                common.startsOn(),
                common.expiresOn(),
                false));
    }

    private ReferralId refer(ReferralDraft draft) {
        return prairie.as(
                Prairie.ADVOCATE, () -> referrals.refer(home.family, "family-record", draft, TODAY, Reasons.NONE));
    }

    private void approve(ReferralId id) {
        var facts = new LetterFacts("Rosa Muster", "Food for five.", TODAY, "After 5 pm", "");
        prairie.as(
                Prairie.ADVOCATE,
                () -> referrals.approveLetter(id, referrals.get(id).version(), facts));
    }

    private List<Disclosure> log() {
        return prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(DisclosureLog.class)
                        .ofFamily(home.family, PageRequest.first(10))
                        .rows());
    }
}
