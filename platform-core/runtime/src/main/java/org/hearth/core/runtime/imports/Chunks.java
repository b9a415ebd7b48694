package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows for a sink that takes them {@value #SIZE} at a time. */
final class Chunks {

    /** How many rows are checked, and loaded in one unit of work. */
    static final int SIZE = 250;

    private final Sink sink;
    private final List<CsvRows.Read> waiting = new ArrayList<>(SIZE);

    Chunks(Sink sink) {
        this.sink = sink;
    }

    /** Takes the rows of a chunk. */
    interface Sink {
        /** True to go on. */
        boolean take(List<CsvRows.Read> rows);
    }

    /** True to go on. */
    boolean add(CsvRows.Read row) {
        waiting.add(row);
        return waiting.size() < SIZE || flush();
    }

    /** Hands over what is left. */
    void end() {
        if (!waiting.isEmpty()) {
            flush();
        }
    }

    private boolean flush() {
        List<CsvRows.Read> taken = List.copyOf(waiting);
        waiting.clear();
        return sink.take(taken);
    }
}
