package org.hearth.family.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a release says (45 CFR 1303.22(a)): whose records, who lets them go, to whom, what for, which, and how.
 *
 * @param subjects whose records
 * @param kinds values of {@code fam.record_kind}
 * @param kindsNote names the records where the kind is {@code other_named}
 * @param methods values of {@code fam.release_method}
 * @param startsOn the first day
 * @param expiresOn the last day; null for none, which a Part 2 form does not allow
 * @param part2 true for the form of its own that records of substance use treatment need
 */
public record ReleaseDraft(
        Set<PersonId> subjects,
        Giver giver,
        List<Recipient> recipients,
        Purpose purpose,
        Set<String> kinds,
        String kindsNote,
        Set<String> methods,
        LocalDate startsOn,
        @Nullable LocalDate expiresOn,
        boolean part2) {

    /** The longest note. */
    public static final int NOTE_LENGTH = 200;
    /** The most recipients of one release. */
    public static final int MOST_RECIPIENTS = 10;

    public ReleaseDraft {
        subjects = Set.copyOf(subjects);
        recipients = List.copyOf(recipients);
        kinds = Set.copyOf(kinds);
        methods = Set.copyOf(methods);
        kindsNote = kindsNote.strip();
        if (kindsNote.length() > NOTE_LENGTH || recipients.size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException("too long a note, or too many recipients");
        }
    }

    /** The kinds in their usual order. */
    public List<String> orderedKinds() {
        return ConsentLists.RECORD_KIND.values().stream()
                .filter(kinds::contains)
                .toList();
    }

    /** The methods in their usual order. */
    public List<String> orderedMethods() {
        return ConsentLists.METHOD.values().stream().filter(methods::contains).toList();
    }
}
