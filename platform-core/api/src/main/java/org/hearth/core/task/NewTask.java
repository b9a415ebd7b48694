package org.hearth.core.task;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A task to be opened.
 *
 * @param module the id of the module that opens it
 * @param kind what is to be done; the message {@code task.<kind>} holds its words: {@code hs.initial_assessment}
 * @param rule the rule that asks for it
 * @param subjectKind what it is about: {@code family}
 * @param subject the id of what it is about
 * @param owner the staff code of whoever owes it, or an empty string
 * @param role the role that owes it when no person does
 * @param due the last good day, in the site's zone
 * @param link the place of work, as a path inside the application
 * @param byDeed true when only the deed itself settles it, such as a signature; nobody can tick it off
 * @param deadline the limit in hours, where the rule counts hours; {@code due} is then its last day
 */
public record NewTask(
        String module,
        String kind,
        String rule,
        String subjectKind,
        UUID subject,
        String owner,
        String role,
        LocalDate due,
        String link,
        boolean byDeed,
        Optional<Deadline> deadline) {

    /** A task that is due on a day. */
    public NewTask(
            String module,
            String kind,
            String rule,
            String subjectKind,
            UUID subject,
            String owner,
            String role,
            LocalDate due,
            String link) {
        this(module, kind, rule, subjectKind, subject, owner, role, due, link, false, Optional.empty());
    }

    /** The same task, which only the deed itself settles. */
    public NewTask settledByDeed() {
        return new NewTask(module, kind, rule, subjectKind, subject, owner, role, due, link, true, deadline);
    }

    /** The same task with a limit in elapsed hours, whose last day in {@code zone} becomes the due date. */
    public NewTask within(Deadline limit, ZoneId zone) {
        LocalDate last = LocalDate.ofInstant(limit.end(), zone);
        return new NewTask(
                module, kind, rule, subjectKind, subject, owner, role, last, link, byDeed, Optional.of(limit));
    }
}
