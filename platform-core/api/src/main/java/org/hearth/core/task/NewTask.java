package org.hearth.core.task;

import java.time.LocalDate;
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
        String link) {}
