package org.hearth.core.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a report looks at.
 *
 * @param period the days
 * @param only the chosen value by {@link Dimension#code()}; what is missing does not narrow
 */
public record ReportFilter(Period period, Map<String, String> only) {

    public ReportFilter {
        only = Map.copyOf(only);
    }

    /** Everything in a period. */
    public static ReportFilter of(Period period) {
        return new ReportFilter(period, Map.of());
    }

    /** This filter, narrowed to one value of a dimension. */
    public ReportFilter with(String dimension, String value) {
        var more = new HashMap<>(only);
        more.put(dimension, value);
        return new ReportFilter(period, more);
    }

    /** The value chosen of a dimension, if one was. */
    public Optional<String> value(String dimension) {
        return Optional.ofNullable(only.get(dimension));
    }
}
