package org.hearth.family.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;

/**
 * What would be removed, before anything is.
 *
 * @param number the family's number
 * @param name the family's name; an empty string for those who see no family
 * @param counts how many rows of each table there are, in the order of the tables; {@code record.<table>} names them
 * @param going how many people's entries go
 * @param staying who stays
 * @param refusals why not, for each reason that somebody may give; empty lists where nothing is in the way
 * @param facts a hash of every row: a proposal and a decision are for exactly this
 * @param last the proposal that waits or could not be carried out
 */
public record PurgePreview(
        FamilyId family,
        String number,
        String name,
        Standing standing,
        Map<String, Long> counts,
        int going,
        List<Staying> staying,
        Map<PurgeReason, List<Refusal>> refusals,
        String facts,
        Optional<Purge> last) {

    /**
     * Somebody of the family who stays, because another family or a row that stays names them.
     *
     * @param name an empty string for those who see no family
     * @param families the numbers of the other families they belong to
     */
    public record Staying(PersonId person, String name, List<String> families) {}
}
