package org.hearth.core.runtime.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One mail that waits to be sent, was sent, or was given up. */
@Entity(name = "core_Mail")
@Table(name = "core_mail")
class MailEntity {

    /** Tried after 1, 2, 4 … minutes, for a day and a half, then given up. */
    static final int TRIES = 12;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column
    private String recipient;

    @Column
    private String subject;

    @Column
    private String body;

    @Column
    private Instant queued;

    @Column
    private int tries;

    @Column(name = "next_try")
    private @Nullable Instant nextTry;

    @Column
    private @Nullable Instant sent;

    protected MailEntity() {}

    MailEntity(Letter letter, Instant now) {
        id = TimeOrderedId.next();
        recipient = letter.to();
        subject = letter.subject();
        body = letter.body();
        queued = now;
        nextTry = now;
    }

    Letter letter() {
        return new Letter(recipient, subject, body);
    }

    /** Plans the next try before this one is made: a node that dies while sending does not block the mail. */
    void tryNow(Instant now) {
        tries++;
        nextTry = tries < TRIES ? now.plus(Duration.ofMinutes(1L << (tries - 1))) : null;
    }

    void sent(Instant now) {
        sent = now;
        nextTry = null;
    }

    boolean isGivenUp() {
        return sent == null && nextTry == null;
    }

    UUID id() {
        return id;
    }
}
