package org.hearth.family.family;

import java.util.UUID;
import org.hearth.family.person.PersonId;

/**
 * How {@code from} is related to {@code to}: {@code from} is the {@code type} of {@code to}.
 *
 * @param version the state that was read; a change names it
 */
public record Relationship(UUID id, PersonId from, PersonId to, String type, RelationshipTerms terms, long version) {

    /** The custody of {@code from} over {@code to}. */
    public Custody custody() {
        return terms.custody();
    }

    /** True when {@code from} decides about the schooling of {@code to}. */
    public boolean educationalRights() {
        return terms.educationalRights();
    }
}
