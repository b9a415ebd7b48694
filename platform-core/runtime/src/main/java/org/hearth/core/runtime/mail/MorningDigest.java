package org.hearth.core.runtime.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.runtime.security.Addressee;
import org.hearth.core.runtime.security.Addressees;
import org.hearth.core.security.Access;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.BusinessDays;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One letter a working day, from seven in the agency's morning: how much is late, due today and due within a week. Who
 * owes nothing gets none. Each person's is taken on by one node.
 */
public final class MorningDigest {

    private static final Logger LOG = LoggerFactory.getLogger(MorningDigest.class);
    private static final LocalTime FROM = LocalTime.of(7, 0);
    private static final int WEEK = 7;

    private final UnitOfWork work;
    private final SiteTime time;
    private final Work owed;
    private final Letters letters;

    /** Whose work, and what it is. */
    public record Work(Addressees addressees, Access access, Tasks tasks) {}

    /**
     * How it is written and where it goes.
     *
     * @param address where staff reach Hearth
     */
    public record Letters(Messages messages, Outbox outbox, String address) {}

    public MorningDigest(UnitOfWork work, SiteTime time, Work owed, Letters letters) {
        this.work = work;
        this.time = time;
        this.owed = owed;
        this.letters = letters;
    }

    /** Queues the digests that are due; gives how many. */
    public int run() {
        LocalDate today = time.today();
        if (!BusinessDays.WEEKDAYS.includes(today)
                || time.now().atZone(time.agencyZone()).toLocalTime().isBefore(FROM)) {
            return 0;
        }
        int queued = 0;
        for (UUID account : owed.addressees().withoutDigest(today)) {
            queued += writeOrSkip(account, today) ? 1 : 0;
        }
        return queued;
    }

    /** One person's digest that cannot be written keeps nobody else's back; that person gets the next day's. */
    private boolean writeOrSkip(UUID account, LocalDate today) {
        try {
            return work.write(em -> write(account, today));
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("The digest of account {} could not be written", account, failed);
            owed.addressees().takeDigest(account, today);
            return false;
        }
    }

    private boolean write(UUID account, LocalDate today) {
        Optional<Letter> letter = owed.addressees().takeDigest(account, today).flatMap(each -> letter(each, today));
        letter.ifPresent(letters.outbox()::queue);
        return letter.isPresent();
    }

    private Optional<Letter> letter(Addressee to, LocalDate today) {
        List<Task> mine = owed.access().as(to.caller(), owed.tasks()::mine);
        long late = mine.stream().filter(each -> each.due().isBefore(today)).count();
        long now = mine.stream().filter(each -> each.due().equals(today)).count();
        long soon = mine.stream()
                .filter(each -> each.due().isAfter(today) && each.due().isBefore(today.plusDays(WEEK)))
                .count();
        if (late + now + soon == 0) {
            return Optional.empty();
        }
        Locale language = to.caller().language();
        Map<String, Object> values = Map.of("late", late, "today", now, "soon", soon, "link", letters.address() + "/");
        return Optional.of(new Letter(
                to.email(),
                letters.messages().text("mail.digest.subject", language),
                letters.messages().text("mail.digest.body", language, values)));
    }
}
