package org.hearth.core.runtime.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail that waits in the database: queued in the unit of work that causes it, sent afterwards, tried again while the
 * server does not answer. Several nodes may send from one outbox; each mail is taken by one of them.
 */
public final class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final UnitOfWork work;
    private final SiteTime time;
    private final Postman postman;

    public Outbox(UnitOfWork work, SiteTime time, Postman postman) {
        this.work = work;
        this.time = time;
        this.postman = postman;
    }

    /** Queues a letter in the surrounding unit of work. */
    public void queue(Letter letter) {
        work.run(em -> em.persist(new MailEntity(letter, time.now())));
    }

    /** Sends what is due, until the server does not answer; gives how many letters it took. */
    public int send() {
        int sent = 0;
        for (UUID id : work.read(em -> MailStore.waiting(em, time.now(), AT_ONCE))) {
            Optional<Letter> letter = take(id);
            if (letter.isEmpty()) {
                continue;
            }
            try {
                postman.deliver(letter.get());
                work.run(em -> em.find(MailEntity.class, id).sent(time.now()));
                sent++;
            } catch (MailNotSent failed) {
                note(id, failed);
                if (failed.isServerAway()) {
                    return sent;
                }
            }
        }
        return sent;
    }

    /** Forgets letters that were sent or given up a month ago. */
    public int purge() {
        Instant oldest = time.now().minus(KEPT);
        return work.write(em -> MailStore.removeOlderThan(em, oldest));
    }

    private Optional<Letter> take(UUID id) {
        return work.write(em -> MailStore.take(em, id, time.now()).map(mail -> {
            mail.tryNow(time.now());
            return mail.letter();
        }));
    }

    private void note(UUID id, MailNotSent failed) {
        boolean givenUp = work.read(em -> em.find(MailEntity.class, id).isGivenUp());
        LOG.warn("mail {} could not be sent{}: {}", id, givenUp ? " and is given up" : "", failed.getMessage());
    }
}
