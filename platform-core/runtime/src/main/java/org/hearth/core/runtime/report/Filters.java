package org.hearth.core.runtime.report;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.report.Outline;
import org.hearth.core.report.ReportFilter;

/** What a filter may hold, and how the audit trail tells of it. */
final class Filters {

    private Filters() {}

    /**
     * Refuses what cannot be chosen.
     *
     * @throws RuleViolation {@code E-RANGE} at the field
     */
    static void check(Outline outline, ReportFilter filter) {
        var refusals = new ArrayList<Refusal>();
        var period = filter.period();
        if (!outline.periods().isEmpty()
                && outline.periods().stream()
                        .noneMatch(each -> each.from().equals(period.from())
                                && each.until().equals(period.until()))) {
            refusals.add(Refusal.of(RefusalCode.E_RANGE, "", "report.period_unknown")
                    .at("period")
                    .with("from", period.from())
                    .with("until", period.until()));
        }
        filter.only().forEach((code, value) -> {
            if (outline.dimensions().stream().noneMatch(each -> each.code().equals(code) && each.has(value))) {
                refusals.add(Refusal.of(RefusalCode.E_RANGE, "", "report.choice_unknown")
                        .at(code));
            }
        });
        RuleViolation.throwIfAny(refusals);
    }

    /** The filter in words that need no key: days and codes. */
    static Map<String, String> told(ReportFilter filter) {
        var told = new TreeMap<>(filter.only());
        told.put("from", filter.period().from().toString());
        told.put("until", filter.period().until().toString());
        return told;
    }
}
