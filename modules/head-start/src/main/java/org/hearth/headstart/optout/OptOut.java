package org.hearth.headstart.optout;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.PlanYear;

/**
 * A family's opt-out, as stored.
 *
 * @param scope values of the list {@code hs.opt_out_scope}; empty when nobody said, which means all of them
 * @param ruleBroken {@code HS-028} when it came before the first day that is allowed; empty otherwise
 * @param resumptions what the family took up again since, oldest first
 */
public record OptOut(
        OptOutId id,
        FamilyId family,
        PlanYear year,
        LocalDate optedOutOn,
        Set<String> scope,
        String ruleBroken,
        List<Resumption> resumptions) {

    /** The family assessment. */
    public static final String ASSESSMENT = "assessment";

    /** Writing goals, and the agreement on them. */
    public static final String GOAL_WRITING = "goal_writing";

    public OptOut {
        scope = Set.copyOf(scope);
        resumptions = List.copyOf(resumptions);
    }

    /** What the family still declines, in the order of the list. */
    public List<String> declined() {
        var taken = new HashSet<String>();
        resumptions.forEach(each -> taken.addAll(each.services()));
        return HeadStartLists.OPT_OUT_SCOPES.values().stream()
                .filter(each -> scope.isEmpty() || scope.contains(each))
                .filter(each -> !taken.contains(each))
                .toList();
    }

    /** True while the family declines {@code service}. */
    public boolean declines(String service) {
        return declined().contains(service);
    }

    /** True while the family declines anything. */
    public boolean isInForce() {
        return !declined().isEmpty();
    }
}
