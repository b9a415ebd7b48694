package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.Relationship;
import org.hearth.family.family.RelationshipTerms;
import org.hearth.family.family.Relationships;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class KinshipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final Families families = prairie.get(Families.class);
    private final Memberships memberships = prairie.get(Memberships.class);
    private final Relationships relationships = prairie.get(Relationships.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId mother = member(0).person().id();
    private final PersonId child = member(1).person().id();

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void custodyRightsAndQualityAreKept() {
        var terms = new RelationshipTerms(
                YesNoUnknown.YES, Custody.JOINT, true, LocalDate.of(2022, 5, 3), null, RelationQuality.CLOSE);
        prairie.as(Prairie.ADVOCATE, () -> {
            relationships.add(new NewRelationship(mother, child, "parent", terms));
            assertThat(only().terms()).isEqualTo(terms);
            var distant = new RelationshipTerms(
                    YesNoUnknown.YES, Custody.NONE, false, terms.from(), null, RelationQuality.CUT_OFF);
            long read = only().version();
            relationships.change(only().id(), read, "adoptive_parent", distant);
            assertThat(only().type()).isEqualTo("adoptive_parent");
            assertThat(only().custody()).isEqualTo(Custody.NONE);
            assertThatThrownBy(() -> relationships.end(only().id(), read, TODAY))
                    .isInstanceOf(StaleData.class);
        });
    }

    @Test
    void anEndedRelationshipStaysInTheRecordAndLeavesThePage() {
        prairie.as(Prairie.ADVOCATE, () -> {
            relationships.add(parent());
            relationships.end(only().id(), only().version(), TODAY.minusDays(1));
            assertThat(only().terms().to()).isEqualTo(TODAY.minusDays(1));
            assertThat(families.view(family).relationships()).isEmpty();
        });
    }

    @Test
    void theSameRelationIsNotStoredTwiceNorFromBothSides() {
        prairie.as(Prairie.ADVOCATE, () -> {
            relationships.add(parent());
            assertThatThrownBy(() -> relationships.add(parent()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-DUP");
            relationships.add(new NewRelationship(mother, child, "friend", Custody.UNKNOWN, false));
            assertThatThrownBy(() ->
                            relationships.add(new NewRelationship(child, mother, "friend", Custody.UNKNOWN, false)))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void aMistakeIsTakenOutWithAReason() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = relationships.add(parent());
            relationships.takeOut(id, only().version(), "not her child");
            assertThat(relationships.among(List.of(mother, child))).isEmpty();
        });
    }

    @Test
    void strangersSeeNoRelationship() {
        prairie.as(Prairie.ADVOCATE, () -> relationships.add(parent()));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThat(relationships.among(List.of(mother, child))).isEmpty();
            assertThatThrownBy(() -> relationships.add(parent())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aNewRoleEndsTheOldOneTheDayBefore() {
        prairie.as(Prairie.ADVOCATE, () -> {
            memberships.changeRole(family, mother, FamilyRole.FOSTER_PARENT, TODAY);
            assertThat(memberships.history(family))
                    .filteredOn(member -> member.person().id().equals(mother))
                    .extracting(FamilyMember::role, FamilyMember::from, FamilyMember::to)
                    .containsExactly(
                            tuple(FamilyRole.PARENT, Prairie.ENTRY, TODAY.minusDays(1)),
                            tuple(FamilyRole.FOSTER_PARENT, TODAY, null));
            assertThat(families.members(family).getFirst().role()).isEqualTo(FamilyRole.FOSTER_PARENT);
        });
    }

    @Test
    void aMembershipIsCorrectedOrTakenOut() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var row = row(1);
            memberships.correct(row, FamilyRole.SIBLING, Prairie.ENTRY.minusDays(3), null);
            assertThat(member(1).role()).isEqualTo(FamilyRole.SIBLING);
            assertThatThrownBy(() -> memberships.takeOut(row, "another family")).isInstanceOf(StaleData.class);
            memberships.takeOut(row(1), "another family");
            assertThat(memberships.history(family)).hasSize(1);
        });
    }

    @Test
    void nobodyLeavesBeforeComing() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> families.leave(family, child, Prairie.ENTRY.minusDays(1)))
                        .isInstanceOf(RuleViolation.class)
                        .hasMessageContaining("E-RANGE"));
    }

    private NewRelationship parent() {
        return new NewRelationship(mother, child, "parent", Custody.SOLE, true);
    }

    private Relationship only() {
        return relationships.among(List.of(mother, child)).getFirst();
    }

    private FamilyMember member(int index) {
        return prairie.as(Prairie.ADVOCATE, () -> families.members(family).get(index));
    }

    private Memberships.Row row(int index) {
        return new Memberships.Row(family, member(index).id(), member(index).version());
    }
}
