package org.hearth.headstart.optout;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.headstart.program.PlanYear;

/**
 * What is kept of a family's opt-out in a year, for an import that may be taken back.
 *
 * @param ruleBroken {@code HS-028} or empty
 * @param resumptions how many times the family took services up again
 */
public record KeptOptOut(PlanYear year, LocalDate optedOutOn, Set<String> scope, String ruleBroken, int resumptions) {

    public KeptOptOut {
        scope = Set.copyOf(scope);
    }
}
