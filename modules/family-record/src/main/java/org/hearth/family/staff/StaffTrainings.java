package org.hearth.family.staff;

import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.StaffId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Mistake;
import org.hearth.family.upkeep.AskOnce;

/** Which trainings staff completed. The worker, the supervisor and whoever keeps the directory read and write them. */
public final class StaffTrainings {

    static final String KIND = "fam.staff_training";

    private final StaffCircle circle;
    private final Tasks tasks;

    StaffTrainings(StaffCircle circle, Tasks tasks) {
        this.circle = circle;
        this.tasks = tasks;
    }

    /** True when the caller reads and writes the trainings of {@code staff}: for pages. */
    public boolean isKeeper(StaffId staff) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        return circle.keeps(staff);
    }

    /** The trainings, the latest completed first. Throws {@link NotFound} when there is nobody with this id. */
    public List<Training> of(StaffId staff) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        circle.requireKeeper(staff);
        return circle.desk()
                .work()
                .read(em ->
                        circle.all(em, TrainingEntity.class, "fam_StaffTraining", staff, "e.completedOn desc").stream()
                                .map(TrainingEntity::asRecord)
                                .toList());
    }

    /**
     * Adds a training. One on the same topic settles the reminder that an earlier one runs out.
     *
     * @throws RuleViolation {@code E-REQ C1-STAFF} without a topic, {@code E-RANGE C1-STAFF} for what is too long, a day in
     *     the future, or a last day before the first
     */
    public UUID add(StaffId staff, TrainingDraft draft) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        circle.requireKeeper(staff);
        RuleViolation.throwIfAny(draft.refusals(circle.desk().time().today()));
        return circle.desk().work().write(em -> {
            circle.all(em, TrainingEntity.class, "fam_StaffTraining", staff, "e.completedOn").stream()
                    .map(TrainingEntity::asRecord)
                    .filter(each -> each.content().topic().equalsIgnoreCase(draft.topic())
                            && !each.content().completedOn().isAfter(draft.completedOn()))
                    .forEach(each -> tasks.settle(TrainingReminders.TASK, each.id()));
            var entity = new TrainingEntity(staff, draft, circle.stamp());
            em.persist(entity);
            circle.desk()
                    .audit()
                    .record(AuditAction.CREATE, KIND, entity.asRecord().id());
            return entity.asRecord().id();
        });
    }

    /**
     * Corrects a training.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation as {@link #add}
     */
    public void change(UUID training, long version, TrainingDraft draft) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        circle.desk().work().run(em -> {
            var entity = circle.get(em, TrainingEntity.class, training);
            circle.requireKeeper(entity.staff());
            StaffCircle.requireFresh(entity, training, version);
            RuleViolation.throwIfAny(draft.refusals(circle.desk().time().today()));
            tasks.settle(TrainingReminders.TASK, training);
            AskOnce.forget(em, TrainingReminders.TASK, training);
            entity.change(draft, circle.stamp());
            circle.desk().audit().record(AuditAction.CHANGE, KIND, training);
        });
    }

    /**
     * Takes out a training that never was.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(UUID training, long version, String reason) {
        circle.desk().access().require(FamilyPermissions.DIRECTORY);
        var mistake = new Mistake(reason);
        circle.desk().work().run(em -> {
            var entity = circle.get(em, TrainingEntity.class, training);
            circle.requireKeeper(entity.staff());
            StaffCircle.requireFresh(entity, training, version);
            tasks.settle(TrainingReminders.TASK, training);
            circle.takeOut(entity, training, KIND, mistake);
        });
    }
}
