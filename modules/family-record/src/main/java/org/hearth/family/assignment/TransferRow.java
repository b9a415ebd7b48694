package org.hearth.family.assignment;

import java.time.LocalDate;

/** A transfer in a list; the workers by name, or by code where nobody has the code any more. */
public record TransferRow(
        TransferId id,
        String familyName,
        String from,
        String to,
        LocalDate on,
        TransferState state,
        LocalDate answerDue) {}
