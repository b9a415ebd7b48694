package org.hearth.headstart.optout;

import java.time.LocalDate;
import java.util.Set;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.PlanYear;

/**
 * An opt-out that happened: a fact, which is kept whatever rule it broke.
 *
 * @param scope values of the list {@code hs.opt_out_scope}
 * @param entryOn day 0 of the family, from which the days are counted (ID-1)
 */
public record NewOptOut(FamilyId family, PlanYear year, LocalDate optedOutOn, Set<String> scope, LocalDate entryOn) {

    public NewOptOut {
        scope = Set.copyOf(scope);
    }
}
