package org.hearth.family.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.disclosure.Disclosure;
import org.hearth.family.person.PersonId;

/** Leaves out what is told of anybody but those the reader may read about. */
final class Redaction {

    private final Set<PersonId> readable;

    Redaction(Collection<PersonId> readable) {
        this.readable = Set.copyOf(readable);
    }

    /** The rows that tell of somebody the reader may read about; others are left out whole. */
    List<Disclosure> rows(Collection<Disclosure> all) {
        return all.stream()
                .filter(each -> each.persons().stream().anyMatch(readable::contains))
                .toList();
    }

    /** Of whom a row tells, as far as the reader may know. */
    Set<PersonId> persons(Disclosure disclosure) {
        return disclosure.persons().stream().filter(readable::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Which kinds of records about them went. */
    Set<String> kinds(Disclosure disclosure) {
        return disclosure.kinds(readable);
    }

    /** True when the row tells of others too. What went is described in free words then, so these are left out. */
    boolean hidesOthers(Disclosure disclosure) {
        return !readable.containsAll(disclosure.persons());
    }
}
