package org.hearth.core.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as My day shows it.
 *
 * @param subjectName the name of what it is about, in words, as the module that keeps it says
 * @param opened when it was opened, in UTC
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
        Instant opened,
        String link,
        boolean done) {}
