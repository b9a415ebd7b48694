package org.hearth.family.family;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

/** Who was what in a family, and when: its history, and how it is changed and corrected. */
public final class Memberships {

    private static final String KIND = "family";

    private final Desk desk;
    private final People people;
    private final FamilyStore readable;
    private final FamilyStore writable;

    public Memberships(Desk desk, FamilyScope scope, People people) {
        this.desk = desk;
        this.people = people;
        readable = new FamilyStore(scope.toRead());
        writable = new FamilyStore(scope.toWrite());
    }

    /** Everybody who belongs or belonged to a family, the earliest first. Throws {@link NotFound} also when out of scope. */
    public List<FamilyMember> history(FamilyId family) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().read(em -> {
            readable.get(em, family.value());
            var entities = readable.members(em, List.of(family.value()));
            var known = people.find(entities.stream()
                    .map(member -> new PersonId(member.person()))
                    .toList());
            return entities.stream()
                    .filter(member -> known.containsKey(new PersonId(member.person())))
                    .map(member -> member.asRecord(Objects.requireNonNull(known.get(new PersonId(member.person())))))
                    .toList();
        });
    }

    /**
     * Gives somebody another role from {@code day} on; the old one ends the day before and stays in the history.
     *
     * @throws NotFound for somebody who does not belong to the family now
     * @throws RuleViolation {@code E-RANGE} when the old role began on {@code day} or later
     */
    public void changeRole(FamilyId family, PersonId person, FamilyRole role, LocalDate day) {
        alter(family, em -> {
            var stamp = Stamp.byHand(desk.access(), desk.time());
            writable.openMember(em, family.value(), person.value(), desk.time().today())
                    .leave(day.minusDays(1), stamp);
            em.persist(new MemberEntity(new NewMember(family, person, role, day), stamp));
        });
    }

    /**
     * Corrects what was written down wrongly.
     *
     * @param to the last day; null while it lasts
     * @throws NotFound for a membership of another family
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-RANGE} when it ends before it begins
     */
    public void correct(Row row, FamilyRole role, LocalDate from, @Nullable LocalDate to) {
        desk.access().require(FamilyPermissions.WRITE);
        RuleViolation.throwIfAny(new Span(from, to).refusals());
        alter(row.family(), em -> member(em, row).correct(role, from, to, Stamp.byHand(desk.access(), desk.time())));
    }

    /**
     * Takes out a membership that never was. It stays readable to auditors.
     *
     * @throws StaleData when somebody saved since the version was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(Row row, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        alter(row.family(), em -> member(em, row).takeBack(Stamp.byHand(desk.access(), desk.time()), mistake.reason()));
    }

    /** One line of a family's history, in the state that was read. */
    public record Row(FamilyId family, UUID member, long version) {}

    private interface Change {
        void in(EntityManager em);
    }

    private void alter(FamilyId family, Change change) {
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var entity = writable.get(em, family.value());
            change.in(em);
            entity.membersChanged(Stamp.byHand(desk.access(), desk.time()));
            desk.audit().record(AuditAction.CHANGE, KIND, family.value(), Map.of("field", "members"));
        });
    }

    private MemberEntity member(EntityManager em, Row row) {
        var found = writable.members(em, List.of(row.family().value())).stream()
                .filter(member -> member.id().equals(row.member()))
                .findFirst()
                .orElseThrow(() -> new NotFound("member", row.member()));
        if (found.version() != row.version()) {
            throw new StaleData("member", row.member());
        }
        return found;
    }
}
