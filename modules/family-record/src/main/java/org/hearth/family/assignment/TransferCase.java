package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.family.agency.StaffMember;

/**
 * What the rules about a transfer look at.
 *
 * @param caller the staff code of whoever acts
 * @param assigns true when the caller may assign anybody
 * @param receiver who is to take the family, if the agency knows the code
 * @param responsible true while the family's main worker is the one it is to leave
 * @param words why, as far as the act asks for it
 */
record TransferCase(
        Transfer transfer,
        String caller,
        boolean assigns,
        Optional<StaffMember> receiver,
        boolean responsible,
        String words,
        LocalDate today) {

    List<Refusal> refuseUnless(boolean met, Refusal refusal) {
        return met ? List.of() : List.of(refusal);
    }
}
