package org.hearth.headstart.measure;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many runs took. */
final class Times {

    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
    }

    /** Work that may throw. */
    interface Work {
        void run(int turn) throws Exception;
    }

    /** Runs {@code warm} times unwatched, then {@code count} times with a look at the clock. */
    static Times of(int warm, int count, Work work) throws Exception {
        for (int turn = 0; turn < warm; turn++) {
            work.run(turn);
        }
        var nanos = new long[count];
        for (int turn = 0; turn < count; turn++) {
            long start = System.nanoTime();
            work.run(warm + turn);
            nanos[turn] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Times(nanos);
    }

    double median() {
        return nanos[nanos.length / 2] / 1e6;
    }

    double p95() {
        return nanos[nanos.length * 95 / 100] / 1e6;
    }

    /** A line of the table of results, in milliseconds. */
    static String line(int persons, String what, Times product, Times plain) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.2f / %.2f | %.2f / %.2f | %.1f |",
                persons,
                what,
                product.median(),
                product.p95(),
                plain.median(),
                plain.p95(),
                product.median() / plain.median());
    }

    static String line(int persons, String what, Times product) {
        return String.format(
                Locale.ROOT, "| %,d | %s | %.2f / %.2f | | |", persons, what, product.median(), product.p95());
    }
}
