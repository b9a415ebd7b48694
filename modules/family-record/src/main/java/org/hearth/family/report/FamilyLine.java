package org.hearth.family.report;

import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.report.ReportFilter;

/**
 * One figure of a {@link FamilyIndicator}.
 *
 * @param line its code; the message {@code report.<id>.<line>} names it
 * @param base the families that could count: the denominator
 * @param counted those of them that do; empty for a mere number, of which all count
 * @param day a JPQL expression over {@code f}, with the parameters of the conditions: the day that decides
 */
public record FamilyLine(
        String line,
        Function<ReportFilter, FamilyCondition> base,
        Optional<Function<ReportFilter, FamilyCondition>> counted,
        Optional<String> day) {

    /** A share of families. */
    public static FamilyLine share(
            String line,
            Function<ReportFilter, FamilyCondition> base,
            Function<ReportFilter, FamilyCondition> counted) {
        return new FamilyLine(line, base, Optional.of(counted), Optional.empty());
    }

    /** A number of families. */
    public static FamilyLine count(String line, Function<ReportFilter, FamilyCondition> which) {
        return new FamilyLine(line, which, Optional.empty(), Optional.empty());
    }

    /** This line, with the day that decides. */
    public FamilyLine decidedOn(String jpql) {
        return new FamilyLine(line, base, counted, Optional.of(jpql));
    }
}
