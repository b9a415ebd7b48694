package org.hearth.family.merge;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A place where a module names a person. When two people turn out to be one, the shared record lets such rows follow,
 * writes down each of them, and can give them back.
 *
 * @param entity the entity's name: {@code hs_Enrollment}; its id is a {@code UUID id}
 * @param field the attribute that holds the person's id
 * @param words the key that counts such rows in words, with {@code count}; {@code <words>.changed} says that one was
 *     changed
 * @param versioned whether the entity has a {@code version}, which tells whether somebody changed the row since
 * @param trailed whether a row that says the same twice is voided; otherwise it stays where it is, so whoever lists such
 *     rows leaves out those that name somebody merged
 * @param doubled a condition in JPQL over {@code e}, a row of the one who is merged, and {@code s}, a row about
 *     {@code :to}, the one who stays, that holds when both say the same; empty when that cannot be
 * @param told whether a preview counts such rows; not where even their being there is nobody's business
 */
public record PersonLink(
        String entity, String field, String words, boolean versioned, boolean trailed, String doubled, boolean told) {

    /** Rows of an entity with a version, any number of which may name the same person. */
    public static PersonLink of(String entity, String field, String words) {
        return new PersonLink(entity, field, words, true, false, "", true);
    }

    /** The same, of which only one may have the same person and the same {@code fields}; a second one stays where it is. */
    public PersonLink once(String... fields) {
        var same =
                Arrays.stream(fields).map(each -> "s." + each + " = e." + each).collect(Collectors.joining(" and "));
        return new PersonLink(entity, field, words, versioned, trailed, "s." + field + " = :to and " + same, told);
    }

    /** The same, of an entity without a version, or of which other changes do not matter. */
    PersonLink unversioned() {
        return new PersonLink(entity, field, words, false, trailed, doubled, told);
    }

    /** The same, of which a preview says nothing. */
    PersonLink untold() {
        return new PersonLink(entity, field, words, false, trailed, doubled, false);
    }

    /** The same, whose row is voided when {@code condition} holds. */
    PersonLink voidedWhen(String condition) {
        return new PersonLink(
                entity,
                field,
                words,
                versioned,
                true,
                "e.trail.voidedAt is null and s.trail.voidedAt is null and (" + condition + ")",
                told);
    }
}
