package org.hearth.family.staff;

import java.util.UUID;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.upkeep.AskOnce;

/** The services about staff, put together. */
public final class StaffFile {

    /** When staff hear that a training runs out. */
    public static final DueRule DUE = TrainingReminders.DUE;

    private final StaffCircle circle;
    private final StaffTrainings trainings;
    private final StaffSkills skills;
    private final StaffLimits limits;
    private final TrainingReminders reminders;

    public StaffFile(Desk desk, StaffDirectory directory, Tasks tasks) {
        circle = new StaffCircle(desk, directory);
        trainings = new StaffTrainings(circle, tasks);
        skills = new StaffSkills(circle);
        limits = new StaffLimits(circle);
        reminders = new TrainingReminders(circle, directory, new AskOnce(tasks));
    }

    /** The certificates of a training. */
    public static AttachmentSubject certificates(Training training) {
        return new AttachmentSubject(StaffTrainings.KIND, training.id());
    }

    /** The service about trainings. */
    public StaffTrainings trainings() {
        return trainings;
    }

    /** The service about skills. */
    public StaffSkills skills() {
        return skills;
    }

    /** The service about limits. */
    public StaffLimits limits() {
        return limits;
    }

    /** How tasks name trainings. */
    public SubjectNames names() {
        return reminders;
    }

    /** Reminds of trainings that run out; for the daily round. */
    public void remind() {
        reminders.run();
    }

    /** Certificates are seen and added by whoever keeps the trainings. */
    public AttachmentGuard certificateGuard() {
        return new AttachmentGuard(StaffTrainings.KIND, this::keeps, this::keeps);
    }

    private boolean keeps(UUID training) {
        if (!circle.desk().access().allows(FamilyPermissions.DIRECTORY)) {
            return false;
        }
        return circle.desk().work().<Boolean>read(em -> {
            var entity = em.find(TrainingEntity.class, training);
            return entity != null && !entity.isVoided() && circle.keeps(entity.staff());
        });
    }
}
