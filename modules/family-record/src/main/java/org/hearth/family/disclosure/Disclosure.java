package org.hearth.family.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log: what went to whom, why, and by what right. It never changes.
 *
 * @param items whom it told of, with which kinds of records
 * @param methodReason why another way was taken than the release names; empty when none was
 * @param at in UTC
 * @param by who shared it
 * @param redisclosureNotice true when the notice against passing it on went with it
 */
public record Disclosure(
        DisclosureId id,
        Receiver receiver,
        Purpose purpose,
        Ground ground,
        List<Item> items,
        String method,
        String methodReason,
        String what,
        Set<UUID> records,
        Instant at,
        String by,
        boolean redisclosureNotice) {

    /**
     * One kind of records of one person.
     *
     * @param release the release it rests on; null for other grounds
     */
    public record Item(
            PersonId person, String kind, @Nullable ReleaseId release) {}

    public Disclosure {
        items = List.copyOf(items);
        records = Set.copyOf(records);
    }

    /** Whom it told of. */
    public Set<PersonId> persons() {
        return items.stream().map(Item::person).collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds of records about any of {@code people}. */
    public Set<String> kinds(Collection<PersonId> people) {
        return items.stream()
                .filter(each -> people.contains(each.person()))
                .map(Item::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
