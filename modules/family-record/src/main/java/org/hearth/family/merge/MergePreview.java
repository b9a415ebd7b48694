package org.hearth.family.merge;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.family.person.PersonRecord;

/**
 * What a merge would do.
 *
 * @param survivor the one whose row stays
 * @param other the one whose row leads to the survivor from then on
 * @param moves what follows
 * @param clashes why it cannot be done yet; empty when it can
 */
public record MergePreview(PersonRecord survivor, PersonRecord other, List<Moves> moves, List<Refusal> clashes) {

    public MergePreview {
        moves = List.copyOf(moves);
        clashes = List.copyOf(clashes);
    }
}
