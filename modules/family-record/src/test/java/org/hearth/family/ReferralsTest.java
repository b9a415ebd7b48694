package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.PageRequest;
import org.hearth.core.document.PaperSize;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.referral.ContactWay;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.FollowUp;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.ReferralFilter;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralOutcome;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPapers.Handing;
import org.hearth.family.referral.ReferralState;
import org.hearth.family.referral.ReferralWorkflow;
import org.hearth.family.referral.Referrals;
import org.hearth.family.referral.Sending;
import org.hearth.family.referral.Timeliness;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceDraft;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Resources;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReferralsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Destination PANTRY = Destination.named("City Food Pantry");
    private static final ReferralDraft FOOD = ReferralDraft.quick("FS_FOOD", PANTRY, 3);

    private final Prairie prairie = new Prairie();
    private final Referrals referrals = prairie.get(Referrals.class);
    private final Resources resources = prairie.get(Resources.class);
    private int families;

    @AfterAll
    void close() {
        prairie.close();
    }

    @Test
    @Rule("HS-038")
    void aQuickReferralNeedsWhatForAndWhereToAndATypedNameIsEnough() {
        var family = family();
        assertThat(refusals(() -> refer(family, ReferralDraft.quick("", Destination.named(" "), 9))))
                .containsExactly("E-RANGE HS-038");
        assertThat(refusals(() -> refer(family, ReferralDraft.quick("", Destination.named(" "), 2))))
                .containsExactly("E-REQ HS-038", "E-REQ HS-038");
        var made = get(refer(family, FOOD));
        assertThat(made.state()).isEqualTo(ReferralState.MADE);
        assertThat(made.made().by()).isEqualTo("FA01");
        assertThat(tasks(made.id())).containsExactlyInAnyOrder("fam.referral_follow_up", "fam.resource_add");
    }

    @Test
    @Rule({"HS-039", "DD-11"})
    void theFollowUpIsDueInThirtyDaysAndForImmediateTopicsInThreeBusinessDays() {
        assertThat(dueOf(FOOD, TODAY)).isEqualTo(LocalDate.of(2026, 10, 14));
        var shelter = ReferralDraft.quick("FS_EMERGENCY", Destination.named("Motel Voucher Fund"), 2);
        assertThat(dueOf(shelter, LocalDate.of(2026, 9, 11))).isEqualTo(LocalDate.of(2026, 9, 16));
        prairie.later(30);
        // 12 October is a holiday of the agency.
        assertThat(dueOf(shelter, LocalDate.of(2026, 10, 9))).isEqualTo(LocalDate.of(2026, 10, 15));
        prairie.later(-30);
    }

    @Test
    @Rule({"HS-038", "HS-058"})
    void aClosedResourceAndADoubleAreWarnedOf() {
        var closed = resource("Old Clinic", Capacity.CLOSED);
        var family = family();
        var draft = ReferralDraft.quick("FS_FOOD", Destination.of(closed), 3);
        assertThat(refusals(() -> refer(family, draft))).containsExactly("W-RESOURCE HS-038");
        refer(family, FOOD);
        assertThat(refusals(() -> refer(family, FOOD))).containsExactly("W-DUP HS-058");
        var anyway = new Reasons(Map.of("W-DUP", "not_available"));
        prairie.as(Prairie.ADVOCATE, () -> referrals.refer(family, "family-record", FOOD, TODAY, anyway));
        assertThat(prairie.as(Prairie.ADVOCATE, () -> referrals.of(family))).hasSize(2);
    }

    @Test
    @Rule("HS-060")
    void mentalHealthSupportIsOfferedOnlyToAFamilyThatIsOpenToItExceptInAnEmergency() {
        var counseling = ReferralDraft.quick("FS_MH", Destination.named("Prairie Counseling"), 2);
        var family = family();
        assertThat(refusals(() -> refer(family, counseling))).containsExactly("E-REQ HS-060");
        assertThat(refusals(() -> refer(family, counseling.openTo(YesNoUnknown.NO))))
                .containsExactly("E-CONSENT HS-060");
        assertThat(refusals(() -> refer(family, counseling.openTo(YesNoUnknown.YES))))
                .isEmpty();
        var now = ReferralDraft.quick("FS_MH", Destination.named("Crisis line"), ReferralDraft.NOW);
        assertThat(refusals(() -> refer(family(), now))).isEmpty();
    }

    @Test
    @Rule("HS-011")
    void theAgencyTellsAResourceNothingWithoutARelease() {
        var byAgency = FOOD.sent(new Sending(ContactWay.AGENCY, null));
        assertThat(refusals(() -> refer(family(), byAgency))).containsExactly("E-CONSENT HS-011");
        assertThat(refusals(() -> refer(family(), FOOD.sent(new Sending(ContactWay.TOGETHER, null)))))
                .isEmpty();
        var unchecked = FOOD.sent(new Sending(ContactWay.AGENCY, UUID.randomUUID()));
        assertThat(refusals(() -> refer(family(), unchecked))).containsExactly("E-CONSENT HS-011");
        var now = ReferralDraft.quick("FS_EMERGENCY", PANTRY, ReferralDraft.NOW);
        assertThat(refusals(() -> refer(family(), now.sent(new Sending(ContactWay.AGENCY, null)))))
                .isEmpty();
    }

    @Test
    @Rule({"HS-039", "HS-040"})
    void aReferralIsNotClosedWithoutTheFamilysAnswers() {
        var id = refer(family(), FOOD);
        note(id, ReferralWorkflow.COMPLETE, "");
        assertThat(refusals(() -> note(id, ReferralWorkflow.CLOSE, ""))).containsExactly("E-REQ HS-039");
        assertThat(refusals(() -> followUp(id, said(ReferralOutcome.RECEIVED_FULL, null, null))))
                .containsExactly("E-REQ HS-039", "E-REQ HS-040");
        assertThat(refusals(() -> followUp(id, said(ReferralOutcome.RECEIVED_FULL, Timeliness.YES, 5))))
                .containsExactly("E-RANGE HS-040");
        followUp(id, said(ReferralOutcome.RECEIVED_FULL, Timeliness.YES, 3));
        assertThat(tasks(id)).containsExactly("fam.resource_add");
        note(id, ReferralWorkflow.CLOSE, "");
        assertThat(get(id).state()).isEqualTo(ReferralState.CLOSED);
    }

    @Test
    @Rule("HS-039")
    void aFamilyCountsAsUnreachableOnlyAfterEnoughAttempts() {
        var family = family();
        var id = refer(family, FOOD);
        assertThat(refusals(() -> note(id, ReferralWorkflow.LOSE_TOUCH, ""))).containsExactly("E-REQ HS-039");
        for (var way : List.of(ContactType.PHONE, ContactType.PHONE, ContactType.TEXT)) {
            prairie.as(
                    Prairie.ADVOCATE,
                    () -> prairie.get(Contacts.class)
                            .log(NewContact.of(family, way, TODAY).inVain(), Reasons.NONE));
        }
        note(id, ReferralWorkflow.LOSE_TOUCH, "");
        note(id, ReferralWorkflow.CLOSE, "");
        assertThat(get(id).state()).isEqualTo(ReferralState.CLOSED);
    }

    @Test
    @Rule("HS-038")
    void anEndBeforeAnyHelpNeedsAReasonAndADeclinedReferralNeedsNoAnswers() {
        var id = refer(family(), FOOD);
        assertThat(refusals(() -> note(id, ReferralWorkflow.INELIGIBLE, " "))).containsExactly("E-REQ HS-038");
        note(id, ReferralWorkflow.DECLINE, "");
        assertThat(tasks(id)).containsExactly("fam.resource_add");
        assertThat(get(id).progress().outcome()).isEqualTo(ReferralOutcome.DECLINED_BY_FAMILY);
        note(id, ReferralWorkflow.CLOSE, "");
    }

    @Test
    @Rule("HS-039")
    void whatFamiliesSayRanksTheResources() {
        var good = resource("Quick Help", Capacity.OPEN);
        var slow = resource("Slow Help", Capacity.OPEN);
        var unknown = resource("New Help", Capacity.OPEN);
        followUp(
                refer(family(), ReferralDraft.quick("FS_TRANSPORT", Destination.of(good), 3)),
                said(ReferralOutcome.RECEIVED_FULL, Timeliness.YES, 4));
        followUp(
                refer(family(), ReferralDraft.quick("FS_TRANSPORT", Destination.of(slow), 3)),
                said(ReferralOutcome.RECEIVED_PART, Timeliness.NO, 1));

        var ranked = prairie.as(
                Prairie.ADVOCATE,
                () -> resources.list(new ResourceFilter("help", "", "", "", false, false), PageRequest.first(9)));
        assertThat(ranked.rows()).extracting(Resource::id).containsExactly(good, unknown, slow);
        assertThat(ranked.rows().getFirst().results().timelyPercent()).isEqualTo(100);
        assertThat(ranked.rows().getFirst().results().help()).isEqualTo(4);
    }

    @Test
    @Rule("HS-040")
    void onlyHelpThatArrivedCountsOncePerCategory() {
        var family = family();
        var got = refer(family, FOOD);
        followUp(got, said(ReferralOutcome.RECEIVED_PART, Timeliness.PARTLY, 2));
        followUp(refer(family, FOOD), said(ReferralOutcome.RECEIVED_FULL, Timeliness.YES, 4));
        refer(family, ReferralDraft.quick("FS_LEGAL", Destination.named("Legal Aid"), 3));
        assertThat(prairie.as(
                        Prairie.ADVOCATE,
                        () -> referrals.received(family, LocalDate.of(2026, 8, 1), LocalDate.of(2027, 7, 31))))
                .isEqualTo(Set.of("FS_FOOD"));
        assertThat(get(got).isReceived()).isTrue();
    }

    @Test
    void whatWasMadeIsLockedButATypedNameFindsItsResource() {
        var id = refer(family(), FOOD);
        var other = ReferralDraft.quick("FS_LEGAL", PANTRY, 3);
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(refusals(() -> referrals.change(id, get(id).version(), other)))
                    .containsExactly("E-LOCK HS-038");
        });
        var pantry = resource("City Pantry", Capacity.OPEN);
        var linked = ReferralDraft.quick("FS_FOOD", Destination.of(pantry), 3);
        prairie.as(Prairie.ADVOCATE, () -> referrals.change(id, get(id).version(), linked));
        assertThat(get(id).draft().to().name()).isEqualTo("City Pantry");
        assertThat(tasks(id)).containsExactly("fam.referral_follow_up");
    }

    @Test
    void theLetterIsPrintedOnlyWithWhatTheFamilyApproved() {
        var papers = prairie.get(ReferralPapers.class);
        var id = refer(family(), FOOD.sent(new Sending(ContactWay.FAMILY_WITH_LETTER, null)));
        var english = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
        assertThat(refusals(() -> papers.letter(id, Handing.FAMILY, english, Reasons.NONE)))
                .containsExactly("E-REQ HS-038", "E-REQ HS-038");
        var facts = new LetterFacts("Rosa García", "Food for four until payday.", TODAY, "After 5 pm", "Spanish");
        prairie.as(Prairie.ADVOCATE, () -> referrals.approveLetter(id, get(id).version(), facts));
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            prairie.as(Prairie.ADVOCATE, () -> {
                var letter =
                        papers.letter(id, Handing.FAMILY, new PrintChoice(language, PaperSize.LETTER), Reasons.NONE);
                papers.slip(id, Handing.FAMILY, new PrintChoice(language, PaperSize.A4), Reasons.NONE);
                assertThat(papers.pdf(id, letter.id())).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            });
        }
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(papers.documents(id))
                        .hasSize(8)
                        .extracting(StoredDocument::title)
                        .contains("Referral letter · City Food Pantry", "Referral letter · the file"));
        prairie.as(
                Prairie.MANAGER,
                () -> assertThatThrownBy(() -> papers.letter(id, Handing.FAMILY, english, Reasons.NONE))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void whoReadsReferralsStandsInTheTrail() {
        var family = family();
        var id = refer(family, FOOD);
        var before = prairie.audited(AuditAction.VIEW, "fam.referral");
        prairie.as(Prairie.MANAGER, () -> {
            referrals.get(id);
            referrals.of(family);
            referrals.followUps(id);
        });
        assertThat(prairie.audited(AuditAction.VIEW, "fam.referral") - before).isEqualTo(3);
    }

    @Test
    void theListHoldsOnlyReferralsInScopeAndKnowsWhatIsLate() {
        var family = family();
        var id = refer(family, FOOD);
        assertThat(rows(ReferralFilter.ALL)).contains(id);
        assertThat(rows(new ReferralFilter("derivado" + families, false, true, false)))
                .containsExactly(id);
        assertThat(rows(new ReferralFilter("derivado" + families, true, false, true)))
                .isEmpty();
        prairie.later(31);
        assertThat(rows(new ReferralFilter("derivado" + families, true, false, true)))
                .containsExactly(id);
        prairie.later(-31);
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThat(referrals
                                .list(ReferralFilter.ALL, PageRequest.first(9))
                                .total())
                        .isZero());
    }

    @Test
    void aManagerReadsReferralsAndWhoeverSeesOnlyTotalsSeesNone() {
        var family = family();
        var id = refer(family, FOOD);
        prairie.as(Prairie.MANAGER, () -> {
            assertThat(referrals.get(id).family()).isEqualTo(family);
            assertThat(referrals.steps(id)).isEmpty();
            assertThatThrownBy(() -> referrals.begin(family, "x", FOOD)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> referrals.note(id, 1, ReferralWorkflow.DECLINE, TODAY, ""))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> referrals.followUp(id, 1, FollowUp.declined(TODAY)))
                    .isInstanceOf(AccessDenied.class);
        });
        for (var role : List.of("director", "auditor", "teacher", "administrator")) {
            prairie.as(TestPlatform.staff("X01", role), () -> {
                assertThatThrownBy(() -> referrals.get(id)).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> referrals.list(ReferralFilter.ALL, PageRequest.first(9)))
                        .isInstanceOf(AccessDenied.class);
            });
        }
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> referrals.get(id)).isInstanceOf(NotFound.class));
    }

    private FamilyId family() {
        families++;
        return prairie.family("R" + families, "Derivado" + families, "FA01");
    }

    private ResourceId resource(String name, Capacity capacity) {
        return prairie.as(Prairie.ADVOCATE, () -> {
            var id = resources.add(ResourceDraft.of(name, "FS_FOOD"));
            resources.verify(id, resources.get(id).version(), capacity);
            return id;
        });
    }

    private ReferralId refer(FamilyId family, ReferralDraft draft) {
        return prairie.as(Prairie.ADVOCATE, () -> referrals.refer(family, "family-record", draft, TODAY, Reasons.NONE));
    }

    private LocalDate dueOf(ReferralDraft draft, LocalDate madeOn) {
        var id = prairie.as(
                Prairie.ADVOCATE, () -> referrals.refer(family(), "family-record", draft, madeOn, Reasons.NONE));
        return Objects.requireNonNull(get(id).made().followUpDue());
    }

    private Referral get(ReferralId referral) {
        return prairie.as(Prairie.ADVOCATE, () -> referrals.get(referral));
    }

    private void note(ReferralId referral, String transition, String reason) {
        prairie.as(
                Prairie.ADVOCATE, () -> referrals.note(referral, get(referral).version(), transition, TODAY, reason));
    }

    private void followUp(ReferralId referral, FollowUp said) {
        prairie.as(
                Prairie.ADVOCATE,
                () -> referrals.followUp(referral, get(referral).version(), said));
    }

    private static FollowUp said(ReferralOutcome outcome, @Nullable Timeliness timeliness, @Nullable Integer helped) {
        return new FollowUp(TODAY, outcome, null, timeliness, helped, "");
    }

    private List<ReferralId> rows(ReferralFilter filter) {
        return prairie.as(Prairie.ADVOCATE, () -> referrals.list(filter, PageRequest.first(100))).rows().stream()
                .map(row -> row.id())
                .toList();
    }

    private List<String> tasks(ReferralId referral) {
        return prairie.as(Prairie.ADVOCATE, () -> prairie.get(Tasks.class).about(referral.value())).stream()
                .map(Task::kind)
                .toList();
    }

    private List<String> refusals(Runnable act) {
        try {
            prairie.as(Prairie.ADVOCATE, act);
            return List.of();
        } catch (RuleViolation violation) {
            return violation.refusals().stream().map(Refusal::label).toList();
        }
    }
}
