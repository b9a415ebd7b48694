package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The family's word that the goal is its own choice.
 *
 * @param by the parent or caregiver who said so
 */
public record FamilyChoice(LocalDate on, ChoiceWay way, String by) {

    public FamilyChoice {
        Objects.requireNonNull(on);
        Objects.requireNonNull(way);
        by = by.strip();
        if (by.isEmpty() || by.length() > GoalDraft.NAME_LENGTH) {
            throw new IllegalArgumentException("name: 1 to " + GoalDraft.NAME_LENGTH + " characters");
        }
    }
}
