package org.hearth.family.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.data.Slices;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.upkeep.AskOnce;

/** Reminds staff of a training before it runs out, once. */
final class TrainingReminders implements SubjectNames {

    /** The task to renew it; its subject is the training. */
    static final String TASK = "fam.training_renewal";

    /** A reminder, and whom a training that ran out reaches. */
    static final DueRule DUE = DueRule.of(
            StaffRules.RULE, TASK, Alarm.daysBefore(14), Alarm.daysAfter(1).raisedTo("family_services_manager"));

    private static final int DAYS_BEFORE = 45;

    private final StaffCircle circle;
    private final StaffDirectory directory;
    private final AskOnce once;

    TrainingReminders(StaffCircle circle, StaffDirectory directory, AskOnce once) {
        this.circle = circle;
        this.directory = directory;
        this.once = once;
    }

    /** Opens the tasks; for the daily round. A training that was renewed already needs none. */
    void run() {
        var today = circle.desk().time().today();
        circle.desk()
                .work()
                .run(em -> em.createQuery(
                                "select t from fam_StaffTraining t where t.trail.voidedAt is null and t.validTo >= :today"
                                        + " and t.validTo <= :soon and not exists (select n.id from fam_StaffTraining n"
                                        + " where n.staff = t.staff and n.topic = t.topic and n.trail.voidedAt is null"
                                        + " and n.completedOn > t.completedOn) and exists (select s.id from fam_Staff s"
                                        + " where s.id = t.staff and s.active = true)",
                                TrainingEntity.class)
                        .setParameter("today", today)
                        .setParameter("soon", today.plusDays(DAYS_BEFORE))
                        .getResultList()
                        .forEach(each -> once.ask(em, task(each.asRecord()), today)));
    }

    private NewTask task(Training training) {
        LocalDate last = training.content().validTo();
        return new NewTask(
                "family-record",
                TASK,
                StaffRules.RULE,
                kind(),
                training.id(),
                directory.get(training.staff()).code(),
                "family_services_manager",
                last == null ? circle.desk().time().today() : last,
                "staff/" + training.staff().value());
    }

    @Override
    public String kind() {
        return StaffTrainings.KIND;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (!circle.desk().access().allows(FamilyPermissions.DIRECTORY)) {
            return Map.of();
        }
        return circle.desk()
                .work()
                .read(em -> Slices.of(subjects).stream()
                        .flatMap(slice -> em
                                .createQuery(
                                        "select t from fam_StaffTraining t where t.id in :ids and t.trail.voidedAt is null",
                                        TrainingEntity.class)
                                .setParameter("ids", slice)
                                .getResultList()
                                .stream())
                        .map(TrainingEntity::asRecord)
                        .filter(each -> circle.keeps(each.staff()))
                        .collect(Collectors.toMap(
                                Training::id, each -> each.content().topic())));
    }
}
