package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.Purpose;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.Relationships;
import org.hearth.family.household.Household;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.Households;
import org.hearth.family.household.NewResident;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.merge.MergeId;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.Moves;
import org.hearth.family.merge.PersonField;
import org.hearth.family.merge.StandingMerge;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PersonMergesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Twice twice = new Twice();
    private final Prairie prairie = twice.prairie;
    private final PersonId mila = twice.mila.id();
    private final PersonId again = twice.again.id();

    @AfterEach
    void close() {
        twice.close();
    }

    @Test
    void whatNamedTheMergedPersonNamesTheSurvivorAndTheRowLeadsThere() {
        withEverything();
        merge(PersonField.FIRST_NAME);
        twice.asManager(() -> {
            var people = prairie.get(People.class);
            assertThat(people.get(mila).name().first()).isEqualTo("Milla");
            assertThatThrownBy(() -> people.get(again)).isInstanceOf(NotFound.class);
            assertThat(people.survivor(again)).contains(mila);
            assertThat(prairie.get(Families.class).of(mila)).containsExactlyInAnyOrder(twice.first, twice.second);
            assertThat(prairie.get(Households.class).of(List.of(mila))).hasSize(2);
            assertThat(prairie.get(Contacts.class)
                            .of(twice.second, PageRequest.first(10))
                            .rows())
                    .allSatisfy(contact -> assertThat(contact.said().with()).containsExactly(mila));
            assertThat(prairie.get(LegalOrders.class).about(List.of(mila))).hasSize(1);
        });
    }

    @Test
    @Rule("C11")
    void anUndoneMergeLeavesEveryRowAsItWas() {
        withEverything();
        var before = twice.dump();
        var merge = merge(PersonField.FIRST_NAME, PersonField.PRONOUNS);
        assertThat(twice.dump()).isNotEqualTo(before);
        prairie.later(1);
        undo(merge);
        assertThat(twice.dump()).isEqualTo(before);
        assertThat(twice.manager(() -> twice.merges.into(mila))).isEmpty();
    }

    @Test
    void thePreviewCountsWhatFollowsAndChangesNothing() {
        withEverything();
        var before = twice.dump();
        var preview = twice.manager(() -> twice.merges.preview(mila, again));
        assertThat(preview.clashes()).isEmpty();
        assertThat(preview.moves())
                .extracting(Moves::words, Moves::moved, Moves::doubled)
                .contains(
                        tuple("fam.merge.row.external_id", 1L, 0L),
                        tuple("fam.merge.row.contact_point", 0L, 1L),
                        tuple("fam.merge.row.membership", 1L, 0L),
                        tuple("fam.merge.row.residence", 1L, 0L),
                        tuple("fam.merge.row.contact", 1L, 0L),
                        tuple("fam.merge.row.order", 1L, 0L));
        assertThat(twice.dump()).isEqualTo(before);
    }

    @Test
    @Rule("C11")
    void aLaterImportOfEitherNumberFindsTheSurvivor() {
        merge();
        twice.asManager(() -> {
            var intake = prairie.get(FamilyIntake.class);
            assertThat(intake.findPeople("files", Set.of("M1"))).containsEntry("M1", mila);
            assertThat(intake.findPeople("other", Set.of("X9"))).containsEntry("X9", mila);
        });
    }

    @Test
    void aLoadIsNotTakenBackFromUnderAPersonWhoStandsForOthers() {
        merge();
        twice.asManager(() -> {
            assertThat(prairie.get(FamilyIntake.class).takeBack(mila)).isFalse();
            assertThat(prairie.get(FamilyIntake.class).takeBack(again)).isFalse();
        });
    }

    @Test
    void theDisclosureLogIsNotTouchedAndTellsOfTheSurvivor() {
        prairie.as(ConsentHome.PRIVACY, () -> {
            prairie.get(SharingGate.class)
                    .require(new Sharing(
                            Set.of(again),
                            ConsentHome.CLINIC,
                            Purpose.of("health_care"),
                            Set.of("health"),
                            "phone",
                            Ground.of(Basis.COURT_ORDER, "Order 1"),
                            new Sharing.What("Shots", Set.of())));
        });
        merge();
        prairie.as(
                ConsentHome.PRIVACY,
                () -> assertThat(prairie.get(DisclosureLog.class)
                                .ofFamily(twice.first, PageRequest.first(10))
                                .rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.persons()).containsExactly(mila)));
    }

    @Test
    void whoSavedMeanwhileStopsTheMerge() {
        var request = twice.request();
        twice.asManager(() ->
                prairie.get(PersonFacts.class).change(request.other().version(), twice.again, PersonDetails.UNKNOWN));
        twice.asManager(
                () -> assertThatThrownBy(() -> twice.merges.merge(request)).isInstanceOf(StaleData.class));
        var both = twice.request();
        twice.asManager(() ->
                prairie.get(PersonFacts.class).change(both.survivor().version(), twice.mila, PersonDetails.UNKNOWN));
        twice.asManager(() -> assertThatThrownBy(() -> twice.merges.merge(both)).isInstanceOf(StaleData.class));
        assertThat(twice.manager(() -> twice.merges.into(mila))).isEmpty();
    }

    @Test
    void nobodyIsMergedTwiceOrWithHerself() {
        var request = twice.request();
        twice.asManager(() -> twice.merges.merge(request));
        twice.asManager(
                () -> assertThatThrownBy(() -> twice.merges.merge(request)).isInstanceOf(NotFound.class));
        var self = new MergeRequest(request.survivor(), request.survivor(), Set.of());
        assertThat(refusals(() -> twice.merges.merge(self))).containsExactly("fam.refusal.merge_one");
    }

    @Test
    void peopleWhoAreRelatedAreNotMerged() {
        twice.relate(mila, again, "sibling", Custody.UNKNOWN);
        assertThat(clashes()).containsExactly("fam.refusal.merge_related");
    }

    @Test
    void whomACourtKeepsApartIsNotMerged() {
        order(Set.of(mila), Set.of(again));
        assertThat(clashes()).containsExactly("fam.refusal.merge_order");
    }

    @Test
    void twoRolesInOneFamilyAtATimeAreRefusedAndTheSameRoleIsKeptOnce() {
        join(again, FamilyRole.OTHER_CHILD);
        assertThat(clashes()).isEmpty();
        twice.asManager(() -> prairie.get(Memberships.class).changeRole(twice.first, again, FamilyRole.SIBLING, TODAY));
        assertThat(clashes()).containsExactly("fam.refusal.merge_roles");
    }

    @Test
    void theSameMembershipAndRelationshipAreThereOnceAfterwards() {
        join(again, FamilyRole.OTHER_CHILD);
        twice.relate(twice.mother, mila, "parent", Custody.SOLE);
        twice.relate(twice.mother, again, "parent", Custody.SOLE);
        var before = twice.dump();
        var merge = merge();
        twice.asManager(() -> {
            assertThat(prairie.get(Families.class).members(twice.first))
                    .filteredOn(each -> each.person().id().equals(mila))
                    .hasSize(1);
            assertThat(prairie.get(Memberships.class).history(twice.first)).hasSize(3);
            assertThat(prairie.get(Relationships.class).among(List.of(twice.mother, mila)))
                    .hasSize(1);
        });
        undo(merge);
        assertThat(twice.dump()).isEqualTo(before);
    }

    @Test
    void differentCustodyIsDecidedByAPersonFirst() {
        twice.relate(twice.mother, mila, "parent", Custody.SOLE);
        twice.relate(twice.mother, again, "parent", Custody.NONE);
        assertThat(clashes()).containsExactly("fam.refusal.merge_care");
    }

    @Test
    void sharesOfTimeAbove100PercentAreRefused() {
        share(mila, 60);
        share(again, 60);
        assertThat(clashes()).containsExactly("fam.refusal.merge_shares");
        share(again, 40);
        assertThat(clashes()).isEmpty();
    }

    @Test
    void aMergeWhoseRowsWereChangedSinceStaysWholeAndSaysWhy() {
        withEverything();
        var merge = merge(PersonField.FIRST_NAME);
        twice.asManager(() -> {
            var facts = prairie.get(PersonFacts.class);
            var now = facts.view(mila);
            facts.change(now.person().version(), twice.mila, now.details());
            prairie.get(Households.class).moveOut(home(), mila, TODAY);
        });
        var before = twice.dump();
        assertThat(refusals(() -> twice.merges.undo(merge)))
                .containsExactlyInAnyOrder("fam.refusal.unmerge_field", "fam.merge.row.residence.changed");
        assertThat(twice.dump()).isEqualTo(before);
        assertThat(twice.manager(() -> twice.merges.into(mila)))
                .extracting(StandingMerge::mergedName)
                .containsExactly("Milla Sample");
    }

    @Test
    void mergesOfTheSamePersonAreTakenBackTheLatestFirst() {
        var third = Twice.person("Mila", "Sample", "Z3", "third");
        twice.bring(third, twice.second);
        var before = twice.dump();
        var earlier = merge();
        prairie.later(1);
        var later = twice.manager(() -> twice.merges.merge(new MergeRequest(
                new MergeRequest.Side(third.id(), version(third.id())),
                new MergeRequest.Side(mila, version(mila)),
                Set.of())));
        twice.asManager(() -> {
            assertThat(prairie.get(People.class).survivor(again)).contains(third.id());
            assertThat(prairie.get(FamilyIntake.class).findPeople("other", Set.of("X9")))
                    .containsEntry("X9", third.id());
        });
        assertThat(refusals(() -> twice.merges.undo(earlier))).containsExactly("fam.refusal.unmerge_later");
        undo(later);
        undo(earlier);
        assertThat(twice.dump()).isEqualTo(before);
    }

    @Test
    void onlyWhoMayMergeAndSeesBothGetsAnywhere() {
        var request = twice.request();
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThatThrownBy(() -> twice.merges.preview(mila, again)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> twice.merges.merge(request)).isInstanceOf(AccessDenied.class);
        });
        var merge = twice.manager(() -> twice.merges.merge(request));
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThatThrownBy(() -> twice.merges.into(mila)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> twice.merges.undo(merge)).isInstanceOf(AccessDenied.class);
        });
        prairie.as(
                Prairie.TEACHER,
                () -> assertThat(prairie.get(People.class).survivor(again)).isEmpty());
    }

    private void withEverything() {
        twice.relate(twice.member(twice.second, FamilyRole.PARENT), again, "parent", Custody.JOINT);
        order(Set.of(twice.member(twice.second, FamilyRole.PARENT)), Set.of(again));
        twice.asManager(() -> {
            prairie.get(Contacts.class)
                    .log(NewContact.of(twice.second, ContactType.PHONE, TODAY).with(Set.of(again)), Reasons.NONE);
            var facts = prairie.get(PersonFacts.class);
            var now = facts.view(again);
            facts.describe(
                    again,
                    now.person().version(),
                    new PersonDetails(null, "girl", "she", now.details().interpreter()));
        });
    }

    private void order(Set<PersonId> subjects, Set<PersonId> isProtected) {
        twice.asManager(() -> prairie.get(LegalOrders.class)
                .add(new LegalOrderDraft(
                        LegalOrderKind.NO_CONTACT, subjects, isProtected, TODAY, null, OrderText.UNKNOWN)));
    }

    private void join(PersonId person, FamilyRole role) {
        twice.asManager(() -> prairie.get(FamilyIntake.class)
                .load(new FamilyBatch().add(new NewMember(twice.first, person, role, Prairie.ENTRY))));
    }

    private void share(PersonId person, int percent) {
        twice.asManager(() -> {
            var home = prairie.get(Households.class).of(List.of(person)).getFirst();
            var stay = home.residents().stream()
                    .filter(each -> each.person().equals(person))
                    .map(Household.Resident::version)
                    .findFirst()
                    .orElseThrow();
            prairie.get(Households.class).correctStay(new NewResident(home.id(), person, null, percent, true), stay);
        });
    }

    private HouseholdId home() {
        return prairie.get(Households.class).of(List.of(mila)).stream()
                .filter(each -> each.label().equals("Home of Milla"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long version(PersonId person) {
        return prairie.get(People.class).get(person).version();
    }

    private MergeId merge(PersonField... fromOther) {
        var request = twice.request(fromOther);
        return twice.manager(() -> twice.merges.merge(request));
    }

    private void undo(MergeId merge) {
        twice.asManager(() -> twice.merges.undo(merge));
    }

    private List<String> clashes() {
        var words = twice.manager(() -> twice.merges.preview(mila, again)).clashes().stream()
                .map(Refusal::message)
                .toList();
        if (!words.isEmpty()) {
            var request = twice.request();
            assertThat(refusals(() -> twice.merges.merge(request))).isEqualTo(words);
        }
        return words;
    }

    private List<String> refusals(Runnable act) {
        return twice.manager(() -> {
            try {
                act.run();
                return List.of();
            } catch (RuleViolation violation) {
                return violation.refusals().stream().map(Refusal::message).toList();
            }
        });
    }
}
