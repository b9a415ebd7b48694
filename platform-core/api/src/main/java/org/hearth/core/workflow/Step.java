package org.hearth.core.workflow;

import java.util.List;
import org.hearth.core.failure.Refusal;

/**
 * A transition as a page shows it: open, or closed with every "why not yet".
 *
 * @param transition its name in the workflow
 * @param refusals why it is not possible now; empty when it is
 */
public record Step(String transition, List<Refusal> refusals) {

    public Step {
        refusals = List.copyOf(refusals);
    }

    /** True when nothing but soft rules stand against it. */
    public boolean isOpen() {
        return refusals.stream().allMatch(each -> each.code().isWarning());
    }
}
