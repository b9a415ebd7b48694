package org.hearth.family.assignment;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;

/**
 * A family that another worker is to take over.
 *
 * @param to the staff code of the worker who is to take it
 * @param on the first day on which that worker is responsible, in the agency's zone
 * @param reason in a few words, no family story; the worker reads it
 */
public record NewTransfer(FamilyId family, String to, LocalDate on, String reason) {

    public NewTransfer {
        to = to.strip();
        reason = reason.strip();
    }
}
