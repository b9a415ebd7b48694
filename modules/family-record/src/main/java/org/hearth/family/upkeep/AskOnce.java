package org.hearth.family.upkeep;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;

/** Opens a task that a daily look finds again each day only once, so that it does not come back when it is done. */
public final class AskOnce {

    private final Tasks tasks;

    public AskOnce(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * Opens {@code task}, in the surrounding unit of work, unless the same was done about its subject before; one that is
     * still open is brought up to date.
     */
    public void ask(EntityManager em, NewTask task, LocalDate today) {
        boolean asked = em
                .createQuery(
                        "select a from fam_AskedOnce a where a.kind = :kind and a.subject = :subject",
                        AskedOnceEntity.class)
                .setParameter("kind", task.kind())
                .setParameter("subject", task.subject())
                .getResultList()
                .stream()
                .anyMatch(each -> each.is(task.kind(), task.subject()));
        if (!asked) {
            em.persist(new AskedOnceEntity(task.kind(), task.subject(), today));
        }
        if (!asked || isOpen(task)) {
            tasks.open(task);
        }
    }

    /** Notes what a daily look did about {@code subject} without a task, for that look to leave it out from now on. */
    public static void note(EntityManager em, String kind, UUID subject, LocalDate today) {
        em.persist(new AskedOnceEntity(kind, subject, today));
    }

    /** Lets a daily look ask about {@code subject} again, because what it asked about has changed. */
    public static void forget(EntityManager em, String kind, UUID subject) {
        em.createQuery("delete from fam_AskedOnce a where a.kind = :kind and a.subject = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    private boolean isOpen(NewTask task) {
        return tasks.about(task.subject()).stream().anyMatch(each -> each.kind().equals(task.kind()));
    }
}
