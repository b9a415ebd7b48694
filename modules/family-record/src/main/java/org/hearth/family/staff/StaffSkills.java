package org.hearth.family.staff;

import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.agency.StaffId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;

/** What staff can do: every colleague may see it; the worker, the supervisor and whoever keeps the directory write it. */
public final class StaffSkills {

    private static final String KIND = "fam.staff_skill";
    private static final String ENTITY = "fam_StaffSkill";

    private final StaffCircle circle;

    StaffSkills(StaffCircle circle) {
        this.circle = circle;
    }

    /** The skills, languages first. */
    public List<Skill> of(StaffId staff) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        return circle.desk()
                .work()
                .read(em ->
                        circle.all(em, SkillEntity.class, ENTITY, staff, "e.language desc, e.kind, e.words").stream()
                                .map(SkillEntity::asRecord)
                                .toList());
    }

    /**
     * Adds a skill.
     *
     * @throws RuleViolation {@code E-REQ} or {@code E-FMT C1-STAFF} without a language that there is, {@code E-REQ C1-STAFF}
     *     without words where no language says it, {@code E-RANGE C1-STAFF} for too many, {@code E-DUP C1-STAFF} for one
     *     that is there
     */
    public UUID add(StaffId staff, SkillDraft draft) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        circle.requireKeeper(staff);
        RuleViolation.throwIfAny(draft.refusals());
        return circle.desk().work().write(em -> {
            if (of(staff).stream().anyMatch(each -> each.content().equals(draft))) {
                throw new RuleViolation(StaffRules.refusal(RefusalCode.E_DUP, "skill_known", "kind"));
            }
            var entity = new SkillEntity(staff, draft, circle.stamp());
            em.persist(entity);
            circle.desk()
                    .audit()
                    .record(AuditAction.CREATE, KIND, entity.asRecord().id());
            return entity.asRecord().id();
        });
    }

    /**
     * Takes out a skill.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID skill, long version, String reason) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        var mistake = new Mistake(reason);
        circle.desk().work().run(em -> {
            var entity = circle.get(em, SkillEntity.class, skill);
            circle.requireKeeper(entity.staff());
            StaffCircle.requireFresh(entity, skill, version);
            circle.takeOut(entity, skill, KIND, mistake);
        });
    }
}
