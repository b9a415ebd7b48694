package org.hearth.family.person;

import java.util.List;

/** All that the page of a person shows about the person alone; {@code person} holds the version that a change names. */
public record PersonRecord(Person person, PersonDetails details, List<FormerName> formerNames) {

    public PersonRecord {
        formerNames = List.copyOf(formerNames);
    }
}
