package org.hearth.core.report;

/** Which of the records behind a figure. */
public enum Part {
    /** Those that were counted: the numerator of a share. */
    COUNTED,
    /** Those of the denominator that were not counted. */
    REST,
    /** All: the denominator. */
    ALL;

    /** How many records of {@code measure} this is. */
    public long of(Measure measure) {
        return switch (measure) {
            case Measure.Share share ->
                switch (this) {
                    case COUNTED -> share.counted();
                    case REST -> share.rest();
                    case ALL -> share.outOf();
                };
            case Measure.Hidden hidden -> 0;
            default -> this == REST ? 0 : measure.n();
        };
    }
}
