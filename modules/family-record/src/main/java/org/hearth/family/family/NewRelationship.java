package org.hearth.family.family;

import org.hearth.family.person.PersonId;

/**
 * How two people are related; stored once, read from both sides.
 *
 * @param from for instance the mother
 * @param to for instance the child
 * @param type a value of the list {@code fam.relation_type}: what {@code from} is to {@code to}
 * @param custody of {@code from} over {@code to}
 * @param educationalRights true when {@code from} decides about the schooling of {@code to}
 */
public record NewRelationship(PersonId from, PersonId to, String type, Custody custody, boolean educationalRights) {

    public NewRelationship {
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody is related to oneself");
        }
        if (!FamilyLists.RELATION_TYPE.has(type)) {
            throw new IllegalArgumentException("not a relation type: " + type);
        }
    }
}
