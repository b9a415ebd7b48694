package org.hearth.core.runtime.task;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings the alarms whose moment has come. Each is claimed in a unit of work of its own, so several nodes on one database
 * may go round at once and nobody is told twice. The alarms of a module that is switched off wait.
 */
public final class AlarmRound {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmRound.class);
    private static final Duration LATER = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final UnitOfWork work;
    private final Audit audit;
    private final SiteTime time;
    private final Surroundings around;
    private final Listener listener;

    /**
     * What a round asks of the platform.
     *
     * @param modules the running modules
     * @param rules the due-date rules of the running modules
     * @param held true for a role that somebody who can log in holds
     */
    public record Surroundings(
            Supplier<Set<String>> modules, Supplier<Collection<DueRule>> rules, Predicate<String> held) {}

    /** Is told of each alarm inside the unit of work that rings it. */
    @FunctionalInterface
    public interface Listener {
        /** Tells those whom the alarm is for. */
        void rang(Rung alarm);
    }

    /**
     * An alarm that rang.
     *
     * @param owner the staff code of the owner; an empty string when the task is raised, or owned by a role
     * @param role the role the task is raised to, or the role that owns it
     * @param raised false for a reminder
     * @param urgent true when the rule counts hours
     */
    public record Rung(
            String kind, LocalDate due, String link, String owner, String role, boolean raised, boolean urgent) {}

    public AlarmRound(UnitOfWork work, Audit audit, SiteTime time, Surroundings around, Listener listener) {
        this.work = work;
        this.audit = audit;
        this.time = time;
        this.around = around;
        this.listener = listener;
    }

    /** Goes round once; gives how many alarms rang here. */
    public int run() {
        int rang = 0;
        List<UUID> ripe;
        do {
            ripe = work.read(
                    em -> AlarmStore.ripe(em, time.now(), around.modules().get(), AT_ONCE));
            for (UUID alarm : ripe) {
                rang += ringOrPostpone(alarm) ? 1 : 0;
            }
        } while (ripe.size() == AT_ONCE);
        return rang;
    }

    /** An alarm that fails keeps none of the others back: it is tried again in an hour. */
    private boolean ringOrPostpone(UUID alarm) {
        try {
            return work.write(em -> ring(em, alarm));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("alarm {} could not ring; it is tried again in an hour", alarm, failed);
            work.run(em -> em.find(AlarmEntity.class, alarm).postpone(time.now().plus(LATER)));
            return false;
        }
    }

    private boolean ring(EntityManager em, UUID id) {
        var claimed = AlarmStore.claim(em, id, time.now());
        if (claimed.isEmpty()) {
            return false;
        }
        AlarmEntity alarm = claimed.get();
        TaskEntity task = TaskStore.get(em, alarm.task());
        if (alarm.role().isEmpty()) {
            tell(task, task.owner(), task.role(), false);
            return true;
        }
        String reached = reachable(task.kind(), alarm.role());
        alarm.reach(reached);
        audit.record(AuditAction.CHANGE, TaskStore.KIND, task.id(), Map.of("act", "raise", "role", reached));
        tell(task, "", reached, true);
        return true;
    }

    private void tell(TaskEntity task, String owner, String role, boolean raised) {
        boolean urgent = task.deadline().isPresent();
        listener.rang(new Rung(task.kind(), task.due(), task.link(), owner, role, raised, urgent));
    }

    /** A role that nobody holds hears nothing: the next one of the same rule is told instead, at once. */
    private String reachable(String kind, String role) {
        return new AlarmsOfKind(around.rules())
                .of(kind).stream()
                        .map(Alarm::role)
                        .filter(each -> !each.isEmpty())
                        .dropWhile(each -> !each.equals(role))
                        .filter(around.held())
                        .findFirst()
                        .orElse(role);
    }
}
