package org.hearth.family.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be shared.
 *
 * @param persons whom it tells of
 * @param kinds values of {@code fam.record_kind}
 * @param method a value of {@code fam.release_method}
 * @param release the release that is to let it go; null for whichever does
 */
public record Sharing(
        Set<PersonId> persons,
        Receiver receiver,
        Purpose purpose,
        Set<String> kinds,
        String method,
        Ground ground,
        What what,
        @Nullable ReleaseId release) {

    /** Without a choice among releases. */
    public Sharing(
            Set<PersonId> persons,
            Receiver receiver,
            Purpose purpose,
            Set<String> kinds,
            String method,
            Ground ground,
            What what) {
        this(persons, receiver, purpose, kinds, method, ground, what, null);
    }

    /**
     * What goes, for the log.
     *
     * @param words in a few words, never its content
     * @param records the ids of the records or documents
     */
    public record What(String words, Set<UUID> records) {

        /** The longest text. */
        public static final int LENGTH = 300;
        /** The most records one sharing names. */
        public static final int MOST = 50;

        public What {
            words = words.strip();
            records = Set.copyOf(records);
            if (words.length() > LENGTH || records.size() > MOST) {
                throw new IllegalArgumentException("too long, or too many records");
            }
        }
    }

    public Sharing {
        persons = Set.copyOf(persons);
        kinds = Set.copyOf(kinds);
    }

    /** The same, with one more record among what goes. */
    Sharing naming(UUID record) {
        var records = new HashSet<>(what.records());
        records.add(record);
        return new Sharing(persons, receiver, purpose, kinds, method, ground, new What(what.words(), records), release);
    }

    /** The kinds in their usual order. */
    List<String> orderedKinds() {
        return ConsentLists.RECORD_KIND.values().stream()
                .filter(kinds::contains)
                .toList();
    }

    /** True when records of substance use treatment are among it. */
    boolean hasPart2() {
        return kinds.contains(ConsentLists.PART_2);
    }
}
