package org.hearth.headstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Modules;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.merge.MergeId;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.Moves;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.Enrollment;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to enrollments and authors when a child or a parent is in the record twice. */
final class MergedChildTest {

    private static final Caller MANAGER = TestPlatform.staff("FSM01", "family_services_manager", "administrator");

    private final Office office = new Office(Office.ENTRY);
    private final FamilyId first = office.family();
    private final FamilyId second = office.family(Disability.IEP);
    private final PersonId kept = member(first, FamilyRole.CHILD_ENROLLED);
    private final PersonId other = member(second, FamilyRole.CHILD_ENROLLED);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSecondEnrollmentInTheSameYearStaysBehindAndIsNotCounted() {
        var preview = office.as(MANAGER, () -> merges().preview(kept, other));
        assertThat(preview.moves())
                .filteredOn(each -> each.words().equals("hs.merge.row.enrollment"))
                .extracting(Moves::doubled)
                .containsExactly(1L);
        var merge = merge(kept, other);
        assertThat(children(first)).containsExactly(kept);
        assertThat(children(second)).isEmpty();
        undo(merge);
        assertThat(children(second)).containsExactly(other);
    }

    @Test
    void anEnrollmentFollowsAndComesBack() {
        var parent = member(first, FamilyRole.PARENT);
        var merge = merge(parent, other);
        assertThat(children(second)).containsExactly(parent);
        undo(merge);
        assertThat(children(second)).containsExactly(other);
    }

    @Test
    void aModuleThatWasOffCatchesUpWhenItIsBackAndHoldsTheMergeWhileItIsOff() {
        var parent = member(first, FamilyRole.PARENT);
        var modules = office.get(Modules.class);
        system(() -> modules.disable("head-start"));
        var merge = merge(parent, other);
        system(() -> modules.enable("head-start"));
        assertThat(children(second)).containsExactly(parent);
        system(() -> modules.disable("head-start"));
        assertThatThrownBy(() -> undo(merge))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusals())
                                .extracting(Refusal::message)
                                .containsExactly("fam.refusal.unmerge_module"));
        system(() -> modules.enable("head-start"));
        undo(merge);
        assertThat(children(second)).containsExactly(other);
    }

    private List<PersonId> children(FamilyId family) {
        return office.as(Caller.SYSTEM, () -> office.get(Enrollments.class).children(family)).stream()
                .map(Enrollment::enrollment)
                .map(each -> each.child())
                .toList();
    }

    private PersonId member(FamilyId family, FamilyRole role) {
        return office.as(MANAGER, () -> office.get(Families.class).members(family)).stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private MergeId merge(PersonId survivor, PersonId merged) {
        return office.as(MANAGER, () -> merges().merge(new MergeRequest(side(survivor), side(merged), Set.of())));
    }

    private MergeRequest.Side side(PersonId person) {
        return new MergeRequest.Side(
                person, office.get(People.class).get(person).version());
    }

    private void undo(MergeId merge) {
        office.as(MANAGER, () -> {
            merges().undo(merge);
            return true;
        });
    }

    private void system(Runnable act) {
        office.as(Caller.SYSTEM, () -> {
            act.run();
            return true;
        });
    }

    private PersonMerges merges() {
        return office.get(PersonMerges.class);
    }
}
