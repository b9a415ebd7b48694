package org.hearth.family.genogram;

import java.util.List;
import java.util.Optional;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One person in words: all that the lines of the drawing say.
 *
 * @param homes where the person lives
 * @param others partners, and how the person stands to others
 */
public record GenogramRow(
        @Nullable PersonId person,
        String name,
        String life,
        List<String> homes,
        List<String> parents,
        List<String> siblings,
        List<String> others) {

    public GenogramRow {
        homes = List.copyOf(homes);
        parents = List.copyOf(parents);
        siblings = List.copyOf(siblings);
        others = List.copyOf(others);
    }

    /** Whose page can be opened. */
    public Optional<PersonId> findPerson() {
        return Optional.ofNullable(person);
    }
}
