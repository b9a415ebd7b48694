package org.hearth.headstart.optout;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.PlanYear;

/**
 * A family's opt-out, as stored.
 *
 * @param ruleBroken {@code HS-028} when it came before the first day that is allowed; empty otherwise
 */
public record OptOut(
        OptOutId id, FamilyId family, PlanYear year, LocalDate optedOutOn, Set<String> scope, String ruleBroken) {

    public OptOut {
        scope = Set.copyOf(scope);
    }
}
