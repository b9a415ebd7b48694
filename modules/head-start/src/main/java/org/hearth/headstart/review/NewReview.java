package org.hearth.headstart.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearth.family.contact.ContactId;
import org.hearth.headstart.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * A talk about the goals, as somebody tells of it.
 *
 * @param contact the contact at which it was held; null when it is not in the log
 * @param familyPresent who of the family took part; at least one (HS-050)
 * @param staffPresent who of staff took part
 * @param goals the goals that were looked at; empty when there is none yet
 * @param stuck true when the family says that it does not move
 * @param strategy what is done then; null while nobody said
 */
public record NewReview(
        LocalDate on,
        Occasion occasion,
        @Nullable ContactId contact,
        List<String> familyPresent,
        List<String> staffPresent,
        Set<GoalId> goals,
        Answers answers,
        boolean stuck,
        @Nullable StrategyChange strategy) {

    /** The longest name. */
    public static final int NAME_LENGTH = 200;

    public NewReview {
        Objects.requireNonNull(on);
        Objects.requireNonNull(occasion);
        familyPresent = named(familyPresent);
        staffPresent = named(staffPresent);
        goals = Set.copyOf(goals);
        Objects.requireNonNull(answers);
    }

    private static List<String> named(List<String> names) {
        return names.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
