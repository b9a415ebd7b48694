package org.hearth.core.report;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What a figure measures. */
public sealed interface Measure {

    /** How many records stand behind it: the denominator of a share, else what was counted or measured. */
    long n();

    /**
     * A number of records.
     *
     * @param n how many
     */
    record Count(long n) implements Measure {
        public Count {
            if (n < 0) {
                throw new IllegalArgumentException("n = " + n);
            }
        }
    }

    /**
     * A share.
     *
     * @param counted the numerator
     * @param outOf the denominator; zero where nothing could be counted
     */
    record Share(long counted, long outOf) implements Measure {
        private static final double WHOLE = 100;

        public Share {
            if (counted < 0 || counted > outOf) {
                throw new IllegalArgumentException(counted + " of " + outOf);
            }
        }

        @Override
        public long n() {
            return outOf;
        }

        /** Those of the denominator that do not count. */
        public long rest() {
            return outOf - counted;
        }

        /** Per cent; empty of nothing. */
        public OptionalDouble percent() {
            return outOf == 0 ? OptionalDouble.empty() : OptionalDouble.of(WHOLE * counted / outOf);
        }
    }

    /**
     * How long something takes: the middle and the slow end.
     *
     * @param n how many were measured
     * @param median half of them are at or below it; empty of nothing
     * @param ninetieth nine of ten are at or below it; empty of nothing
     * @param unit the message key of the unit: {@code report.unit.hours}
     */
    record Spread(long n, OptionalDouble median, OptionalDouble ninetieth, String unit) implements Measure {}

    /**
     * An average.
     *
     * @param n how many were measured
     * @param mean their mean; empty of nothing
     * @param unit the message key of the unit, or an empty string
     */
    record Mean(long n, OptionalDouble mean, String unit) implements Measure {}

    /**
     * Not shown, because too few stand behind it (HS-121), or because it would give such a number away.
     *
     * @param outOf the denominator where that may be known
     */
    record Hidden(OptionalLong outOf) implements Measure {

        @Override
        public long n() {
            return outOf.orElse(0);
        }
    }
}
