package org.hearth.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A task as My day shows it.
 *
 * @param subjectName the name of what it is about, in words, as the module that keeps it says
 * @param deadline the last good instant, in UTC, where the rule counts hours
 * @param opened when it was opened, in UTC
 * @param raised true when it is not the caller's own but has been raised to one of the caller's roles
 * @param byDeed true when only the deed itself settles it; nobody can tick it off
 * @param done true when it has been marked as done
 */
public record Task(
        UUID id,
        String module,
        String kind,
        String rule,
        UUID subject,
        String subjectName,
        LocalDate due,
        Optional<Instant> deadline,
        Instant opened,
        String link,
        boolean raised,
        boolean byDeed,
        boolean done) {}
