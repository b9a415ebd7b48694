package org.hearth.family.flag;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;

/**
 * Restricted information about people, each kind with a scope of its own inside that of the family (C1): whoever wrote it
 * in, whoever answers for privacy, and the roles that the agency's policy names for the kind. To everybody else it does
 * not exist: nothing lists, counts, finds or exports it, and an emergency opens nothing of it. Each look at it is audited.
 */
public final class RestrictedFlags {

    private static final String KIND = "fam.restricted_flag";

    private final Desk desk;
    private final People people;
    private final Policy policy;
    private final ReferenceLists lists;

    public RestrictedFlags(Desk desk, People people, Policy policy, ReferenceLists lists) {
        this.desk = desk;
        this.people = people;
        this.policy = policy;
        this.lists = lists;
    }

    /** The kinds that are offered today, in the agency's order. */
    public List<String> kinds() {
        desk.access().require(FamilyPermissions.READ_OWN);
        return lists.choices(FlagLists.KINDS);
    }

    /**
     * What the caller may know of; each one's reading is audited. The same answer, an empty list, where there is nothing
     * and where the caller may know of nothing.
     *
     * @throws NotFound for a person out of scope, or whose family was only opened in an emergency
     */
    public List<RestrictedFlag> of(PersonId person) {
        desk.access().require(FamilyPermissions.READ_OWN);
        people.requireWritable(person);
        return desk.work().write(em -> {
            var known = known(em, person);
            known.forEach(flag -> desk.audit().record(AuditAction.VIEW, KIND, flag.id()));
            return known;
        });
    }

    /**
     * Writes something in.
     *
     * @throws NotFound for a person out of scope
     * @throws RuleViolation {@code E-REQ C1-FLAG} without a kind, {@code E-FMT C8} or {@code E-STATE C8} for one that is
     *     not offered, {@code E-RANGE C1-FLAG} for a long note, {@code E-DUP C1-FLAG} where the caller knows of the same.
     *     What the caller may not know of refuses nothing: that would tell
     */
    public UUID add(PersonId person, String kind, String note) {
        desk.access().require(FamilyPermissions.WRITE);
        people.requireWritable(person);
        return desk.work().write(em -> {
            RuleViolation.throwIfAny(refusals(em, person, kind, note.strip()));
            var flag = new RestrictedFlagEntity(person, kind, note.strip(), stamp());
            em.persist(flag);
            desk.audit().record(AuditAction.CREATE, KIND, flag.asRecord().id());
            return flag.asRecord().id();
        });
    }

    /**
     * Takes out what never was, or no longer is to be known.
     *
     * @throws NotFound when there is none, or the caller may not know of it
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID flag, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            var entity = em.find(RestrictedFlagEntity.class, flag);
            var writable = entity != null
                    && !people.findOwn(Set.of(entity.asRecord().person())).isEmpty();
            if (entity == null
                    || !writable
                    || known(em, entity.asRecord().person()).stream()
                            .noneMatch(each -> each.id().equals(flag))) {
                throw new NotFound("restricted flag", flag);
            }
            if (entity.asRecord().version() != version) {
                throw new StaleData(KIND, flag);
            }
            entity.takeOut(stamp(), mistake.reason());
            desk.audit().record(AuditAction.CHANGE, KIND, flag, Map.of("field", "void"));
        });
    }

    private List<RestrictedFlag> known(EntityManager em, PersonId person) {
        return em
                .createQuery(
                        "select f from fam_RestrictedFlag f where f.person = :person and f.trail.voidedAt is null"
                                + " order by f.id",
                        RestrictedFlagEntity.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(RestrictedFlagEntity::asRecord)
                .filter(this::mayKnow)
                .toList();
    }

    private boolean mayKnow(RestrictedFlag flag) {
        var caller = desk.access().caller();
        return flag.by().equals(caller.user())
                || desk.access().allows(FlagPermissions.EVERY)
                || !Collections.disjoint(FlagPolicy.roles(policy, flag.kind()), caller.roles());
    }

    private List<Refusal> refusals(EntityManager em, PersonId person, String kind, String note) {
        var refusals = new ArrayList<Refusal>();
        if (kind.isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "flag_kind").at("kind"));
        } else {
            lists.refusal(FlagLists.KINDS, Set.of(kind), Set.of(), "kind").ifPresent(refusals::add);
        }
        if (note.length() > RestrictedFlag.NOTE_LENGTH) {
            refusals.add(refusal(RefusalCode.E_RANGE, "flag_note").at("note").with("most", RestrictedFlag.NOTE_LENGTH));
        }
        if (known(em, person).stream().anyMatch(each -> each.kind().equals(kind))) {
            refusals.add(refusal(RefusalCode.E_DUP, "flag_known").at("kind"));
        }
        return refusals;
    }

    private static Refusal refusal(RefusalCode code, String words) {
        return Refusal.of(code, FlagPolicy.RULE, "fam.refusal." + words);
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
