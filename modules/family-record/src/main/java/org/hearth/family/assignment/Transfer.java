package org.hearth.family.assignment;

import java.time.LocalDate;
import org.hearth.family.family.FamilyId;

/**
 * A family on its way from one worker to another. Until it is accepted, and until the agreed day, the one before stays
 * responsible.
 *
 * @param familyName the family's name, which the worker who is asked may know
 * @param from the staff code of the worker who is responsible
 * @param to the staff code of the worker who is to be
 * @param on the first day of the new worker
 * @param begunBy the staff code of whoever began it
 * @param answerDue the last good day for an answer
 * @param answer why it was declined or withdrawn; else empty
 */
public record Transfer(
        TransferId id,
        FamilyId family,
        String familyName,
        String from,
        String to,
        LocalDate on,
        String reason,
        TransferState state,
        String begunBy,
        LocalDate answerDue,
        String answer,
        long version) {}
