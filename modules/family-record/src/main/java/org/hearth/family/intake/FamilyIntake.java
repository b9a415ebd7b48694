package org.hearth.family.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRegister;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.Households;
import org.hearth.family.merge.DuplicateLook;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes families into the record: one by hand, or many from a file. */
public final class FamilyIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FamilyIntake.class);

    private final Desk desk;
    private final FamilyScope scope;
    private final Parts parts;
    private final DuplicateLook duplicates;

    public FamilyIntake(Desk desk, FamilyScope scope, Parts parts, DuplicateLook duplicates) {
        this.desk = desk;
        this.scope = scope;
        this.parts = parts;
        this.duplicates = duplicates;
    }

    /** The services it hands the rows to. */
    public record Parts(FamilyRegister families, People people, Households households, Assignments assignments) {}

    /**
     * Stores what the caller wrote in by hand, all or nothing. Who sees only own families and assigns nobody becomes the
     * one who works with the new family.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-DUP} for known numbers and external ids, {@code E-REQ} for
     *     unknown staff codes, {@code E-RANGE} for shares above 100 percent and birth dates in the future
     */
    public void register(FamilyBatch batch) {
        desk.work().run(em -> {
            parts.families().addAll(batch.families(), false);
            parts.assignments().addAll(batch.assignments(), false);
            parts.assignments().addAll(ownFamilies(batch), false);
            parts.people().addAll(batch.people(), batch.contactPoints(), false);
            parts.households().addAll(batch.households(), batch.residents(), false);
            parts.families().addMembers(batch.members(), batch.relationships(), false);
        });
    }

    /**
     * Writes in a person who joins a family, all or nothing.
     *
     * @throws org.hearth.core.failure.NotFound for a family out of scope
     * @throws org.hearth.core.failure.RuleViolation {@code E-DUP} for a known external id, {@code E-RANGE} for a birth
     *     date in the future
     */
    public void welcome(NewPerson person, List<NewContactPoint> contacts, NewMember member) {
        desk.work().run(em -> {
            parts.people().addAll(List.of(person), contacts, false);
            parts.families().join(member, List.of());
        });
    }

    /**
     * Lets a person who is in the record already join a family.
     *
     * @throws org.hearth.core.failure.NotFound for a person or a family out of scope
     * @throws org.hearth.core.failure.RuleViolation {@code E-DUP} for somebody who belongs to the family now
     */
    public void join(NewMember member) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            parts.people().requireWritable(member.person());
            parts.families().join(member, List.of());
        });
    }

    /**
     * Stores what a file brought, all or nothing, and writes one audit entry for the whole batch. It may be taken back.
     *
     * @throws org.hearth.core.failure.RuleViolation as {@link #register}
     */
    public void load(FamilyBatch batch) {
        if (batch.isEmpty()) {
            return;
        }
        desk.work().run(em -> {
            parts.families().addAll(batch.families(), true);
            parts.assignments().addAll(batch.assignments(), true);
            parts.people().addAll(batch.people(), batch.contactPoints(), true);
            parts.households().addAll(batch.households(), batch.residents(), true);
            parts.families().addMembers(batch.members(), batch.relationships(), true);
            desk.audit().record(AuditAction.IMPORT, "family", batchId(batch), counts(batch));
            desk.work().afterCommit(() -> lookForDuplicates(batch));
        });
    }

    /** The rows are stored by now: nothing that goes wrong here may make them look refused. The daily round looks again. */
    private void lookForDuplicates(FamilyBatch batch) {
        try {
            duplicates.lookAt(batch.people().stream().map(NewPerson::id).toList());
        } catch (RuntimeException failure) {
            LOG.warn("The look for duplicates after a load failed", failure);
        }
    }

    /** Which families one system's ids name; unknown ids are missing. */
    public Map<String, FamilyId> findFamilies(String system, Collection<String> ids) {
        return parts.families().byExternalId(system, ids);
    }

    /** Of which of these families, by one system's ids, the record was removed, and on which day. */
    public Map<String, LocalDate> findRemoved(String system, Collection<String> ids) {
        return parts.families().removed(system, ids);
    }

    /** Whom one system's ids name; unknown ids are missing. */
    public Map<String, PersonId> findPeople(String system, Collection<String> ids) {
        return parts.people().byExternalId(system, ids);
    }

    /** What is stored of these people; those taken back are missing. */
    public Map<PersonId, Person> stored(Collection<PersonId> people) {
        return parts.people().stored(people);
    }

    /** Brings stored people up to what a newer file says. */
    public void revise(List<NewPerson> people) {
        parts.people().revise(people);
    }

    /** Takes back an imported family with its memberships and assignments, unless a person changed it since; true when it did. */
    public boolean takeBack(FamilyId family) {
        return desk.work().write(em -> {
            boolean taken = parts.families().takeBack(family);
            if (taken) {
                parts.assignments().takeBack(family);
            }
            return taken;
        });
    }

    /** Takes back an imported person with what the file told of ties, homes and numbers, unless somebody changed the person since; true when it did. */
    public boolean takeBack(PersonId person) {
        return desk.work().write(em -> {
            boolean taken = parts.people().takeBack(person);
            if (taken) {
                parts.families().takeBackTies(person);
                parts.households().takeBackStays(person);
            }
            return taken;
        });
    }

    /** Takes back imported households where nobody is left, unless a person changed them since. */
    public void takeBack(Collection<HouseholdId> households) {
        parts.households().takeBack(households);
    }

    private List<NewAssignment> ownFamilies(FamilyBatch batch) {
        var me = desk.access().caller().staffCode();
        if (scope.all() || me.isEmpty()) {
            return List.of();
        }
        return batch.families().stream()
                .map(NewFamily::id)
                .filter(family -> batch.assignments().stream()
                        .noneMatch(each -> each.family().equals(family)))
                .map(family -> new NewAssignment(
                        family, me, AssignmentKind.MAIN, desk.time().today(), ""))
                .toList();
    }

    private static UUID batchId(FamilyBatch batch) {
        return batch.families().stream()
                .map(family -> family.id().value())
                .findFirst()
                .orElseGet(() -> batch.people().stream()
                        .map(NewPerson::id)
                        .map(PersonId::value)
                        .findFirst()
                        .orElseGet(TimeOrderedId::next));
    }

    private static Map<String, String> counts(FamilyBatch batch) {
        return Map.of(
                "families", Integer.toString(batch.families().size()),
                "people", Integer.toString(batch.people().size()),
                "households", Integer.toString(batch.households().size()),
                "members", Integer.toString(batch.members().size()));
    }
}
