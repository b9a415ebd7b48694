package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.search.Search;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.Releases;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyDraft;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.Relationships;
import org.hearth.family.genogram.Genograms;
import org.hearth.family.household.Households;
import org.hearth.family.household.NewResident;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.ReferralFilter;
import org.hearth.family.referral.Referrals;
import org.hearth.family.scope.Reach;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an emergency opens, and what it leaves as it was. */
@Rule("C7")
final class EmergencyReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final ReferralDraft FOOD =
            ReferralDraft.quick("FS_FOOD", Destination.named("City Food Pantry"), ReferralDraft.LATER);

    private final EmergencyHome home = new EmergencyHome();
    private final Prairie prairie = home.prairie;

    @BeforeEach
    void open() {
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            prairie.get(Contacts.class).log(NewContact.of(home.others, ContactType.PHONE, TODAY), Reasons.NONE);
            prairie.get(Referrals.class).refer(home.others, "family-record", FOOD, TODAY, Reasons.NONE);
        });
        home.open();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void theRecordAndItsPartsAreRead() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(get(Families.class).get(home.others).number()).isEqualTo("F2");
            assertThat(get(Families.class).members(home.others)).hasSize(2);
            assertThat(get(Families.class).of(home.child.id())).containsExactly(home.others);
            assertThat(get(Memberships.class).history(home.others)).hasSize(2);
            assertThat(get(People.class).get(home.child.id()).name().first()).isEqualTo("Léo");
            assertThat(get(PersonFacts.class).view(home.child.id()).person().id())
                    .isEqualTo(home.child.id());
            assertThat(get(Contacts.class).of(home.others, PageRequest.first(5)).total())
                    .isEqualTo(1);
            assertThat(get(Referrals.class).of(home.others)).hasSize(1);
            assertThat(get(Releases.class).ofFamily(home.others)).isEmpty();
            assertThat(get(DisclosureLog.class)
                            .ofFamily(home.others, PageRequest.first(5))
                            .rows())
                    .isEmpty();
            assertThat(get(RecordRequests.class).ofFamily(home.others)).isEmpty();
            assertThat(get(Genograms.class).view(home.others, Locale.ENGLISH).people())
                    .hasSize(2);
            assertThat(get(Families.class).isOwn(home.others)).isFalse();
        });
    }

    @Test
    void aConfidentialAddressStaysHidden() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(get(Households.class).of(List.of(home.child.id())))
                        .singleElement()
                        .satisfies(each -> assertThat(each.hidden()).isTrue()));
    }

    @Test
    void noListSearchChoiceOrTaskHoldsIt() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(get(Families.class)
                            .list(FamilyFilter.ALL, PageRequest.first(10))
                            .rows())
                    .extracting(row -> row.id())
                    .containsExactly(home.own);
            assertThat(get(Families.class)
                            .list(new FamilyFilter("muster", false), PageRequest.first(10))
                            .total())
                    .isZero();
            assertThat(get(Families.class).find(List.of(home.own, home.others))).containsOnlyKeys(home.own);
            assertThat(get(People.class).named("Muster", 10)).isEmpty();
            assertThat(get(People.class).findOwn(Set.of(home.child.id()))).isEmpty();
            assertThat(get(Search.class).find("Muster")).isEmpty();
            assertThat(get(Search.class).find("F2")).isEmpty();
            assertThat(get(Referrals.class)
                            .list(ReferralFilter.ALL, PageRequest.first(10))
                            .total())
                    .isZero();
            assertThat(get(Tasks.class).about(home.others.value())).isEmpty();
        });
    }

    @Test
    void nothingInItIsChanged() {
        var phone = new NewContactPoint(
                home.child.id(), ContactKind.PHONE, "785-555-0101", YesNoUnknown.YES, false, 1, TODAY);
        var kin = new NewRelationship(home.mother.id(), home.child.id(), "parent", Custody.SOLE, true);
        var order = new LegalOrderDraft(
                LegalOrderKind.NO_CONTACT,
                Set.of(home.mother.id()),
                Set.of(home.child.id()),
                TODAY,
                null,
                OrderText.UNKNOWN);
        var asked = new NewRecordRequest(
                home.others, home.child.id(), home.mother.id(), "Rosa Muster", RequestKind.INSPECT, "", TODAY);
        refused(() -> get(Families.class).requireWritable(home.others));
        refused(() -> get(Families.class).change(home.others, 1, new FamilyDraft("Mine", null, "")));
        refused(() -> get(Families.class).leave(home.others, home.child.id(), TODAY));
        refused(() -> get(Memberships.class).changeRole(home.others, home.child.id(), FamilyRole.SIBLING, TODAY));
        refused(() -> get(People.class).change(1, home.child));
        refused(() -> get(People.class).addContactPoint(phone));
        refused(() -> get(PersonFacts.class).rename(home.child.id(), 1, PersonName.of("Leo", "X"), null));
        refused(() -> get(Households.class).moveIn(new NewResident(home.home, home.mother.id(), TODAY, null, true)));
        refused(() -> get(Relationships.class).add(kin));
        refused(() -> get(LegalOrders.class).add(order));
        refused(() -> get(Contacts.class).log(NewContact.of(home.others, ContactType.PHONE, TODAY), Reasons.NONE));
        refused(() -> get(Referrals.class).begin(home.others, "family-record", FOOD));
        refused(() -> get(RecordRequests.class).receive(asked));
    }

    @Test
    void nobodyOfItIsTakenIntoAFamilyOfOnesOwn() {
        refused(() ->
                get(FamilyIntake.class).join(new NewMember(home.own, home.child.id(), FamilyRole.OTHER_CHILD, TODAY)));
    }

    @Test
    void everyReadingIsMarkedInTheTrail() {
        long before = marked();
        prairie.as(Prairie.ADVOCATE, () -> get(Families.class).get(home.others));
        assertThat(marked()).isEqualTo(before + 1);
        prairie.as(Prairie.ADVOCATE, () -> get(PersonFacts.class).view(home.child.id()));
        assertThat(marked()).isEqualTo(before + 2);
        prairie.as(Prairie.ADVOCATE, () -> get(Families.class).view(home.own));
        assertThat(marked()).isEqualTo(before + 2);
    }

    private long marked() {
        return prairie.audited(AuditAction.VIEW, Reach.EMERGENCY);
    }

    private void refused(ThrowingCallable act) {
        prairie.as(Prairie.ADVOCATE, () -> assertThatThrownBy(act).isInstanceOf(NotFound.class));
    }

    private <T> T get(Class<T> service) {
        return prairie.get(service);
    }
}
