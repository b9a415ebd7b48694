package org.hearth.core.runtime.mail;

import java.util.List;
import org.hearth.core.runtime.job.Housekeeping;
import org.hearth.core.runtime.task.AlarmRound;

/**
 * One round of telling people: rings the alarms that are ripe and, where the agency sends mail, writes the morning's
 * digests and sends what waits. Without mail, what is raised still stands on My day.
 */
public final class Reminders {

    private final AlarmRound alarms;
    private final List<Mailing> mailings;

    /** The parts of telling by mail. */
    public record Mailing(MorningDigest digest, Outbox outbox) {}

    private Reminders(AlarmRound alarms, List<Mailing> mailings) {
        this.alarms = alarms;
        this.mailings = mailings;
    }

    /** For an agency that sends no mail. */
    public static Reminders onMyDay(AlarmRound alarms) {
        return new Reminders(alarms, List.of());
    }

    /** For an agency that sends mail. */
    public static Reminders byMail(AlarmRound alarms, Mailing mailing) {
        return new Reminders(alarms, List.of(mailing));
    }

    /** Rings alarms and writes digests. What fails is tried again by a later round and keeps nothing else back. */
    public void round() {
        Housekeeping.attempt(alarms::run);
        mailings.forEach(each -> Housekeeping.attempt(each.digest()::run));
    }

    /** Sends what waits: apart from the rounds, because a mail server may be slow. */
    public void send() {
        mailings.forEach(each -> each.outbox().send());
    }

    /** Forgets letters that are long gone. */
    public void purge() {
        mailings.forEach(each -> each.outbox().purge());
    }
}
