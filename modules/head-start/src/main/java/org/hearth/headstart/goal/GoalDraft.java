package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it was typed; what is missing is asked for when the goal becomes active.
 *
 * @param title in a few words
 * @param familyWords the goal in the family's own words (HS-018)
 * @param outcome null while nobody chose one (HS-090)
 * @param familyOwner the adult of the family whose goal it is (HS-020)
 * @param staffPartner the member of staff who works on it with the family (HS-020)
 * @param startOn the day from which the family works on it
 * @param targetOn null while nobody named a day
 * @param priority the family's rank, 1 first; 0 while nobody ranked it (HS-087)
 * @param choice the family's word that it chose the goal; null while it did not (HS-084)
 * @param basedOn findings and family input (HS-005)
 */
public record GoalDraft(
        String title,
        String familyWords,
        @Nullable Outcome outcome,
        String familyOwner,
        String staffPartner,
        LocalDate startOn,
        @Nullable LocalDate targetOn,
        int priority,
        @Nullable FamilyChoice choice,
        List<Basis> basedOn,
        GoalThoughts thoughts) {

    /** The longest title and the longest name. */
    public static final int NAME_LENGTH = 200;

    /** The longest goal in the family's own words. */
    public static final int WORDS_LENGTH = 1000;

    public GoalDraft {
        title = title.strip();
        familyWords = familyWords.strip();
        familyOwner = familyOwner.strip();
        staffPartner = staffPartner.strip();
        Objects.requireNonNull(startOn);
        basedOn = List.copyOf(basedOn);
        Objects.requireNonNull(thoughts);
    }
}
