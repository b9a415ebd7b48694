package org.hearth.family.person;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed about a person so far, to look for somebody who is in the record already.
 *
 * @param birthDate null while it is not typed
 * @param phones numbers as typed
 * @param externalIds how other systems call the person
 */
public record PersonDraft(
        PersonName name, @Nullable LocalDate birthDate, Set<String> phones, Set<ExternalId> externalIds) {

    public PersonDraft {
        phones = Set.copyOf(phones);
        externalIds = Set.copyOf(externalIds);
    }
}
