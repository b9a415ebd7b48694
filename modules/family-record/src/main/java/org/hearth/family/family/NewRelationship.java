package org.hearth.family.family;

import org.hearth.family.person.PersonId;

/**
 * How two people are related; stored once, read from both sides.
 *
 * @param from for instance the mother
 * @param to for instance the child
 * @param type a value of the list {@code fam.relation_type}: what {@code from} is to {@code to}
 */
public record NewRelationship(PersonId from, PersonId to, String type, RelationshipTerms terms) {

    public NewRelationship {
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody is related to oneself");
        }
        if (!FamilyLists.RELATION_TYPE.has(type)) {
            throw new IllegalArgumentException("not a relation type: " + type);
        }
    }

    /** One of which only custody and the say about schooling are known. */
    public NewRelationship(PersonId from, PersonId to, String type, Custody custody, boolean educationalRights) {
        this(from, to, type, RelationshipTerms.of(custody, educationalRights));
    }
}
