package org.hearth.core.runtime.audit;

import java.util.Optional;
import org.hearth.core.audit.ChainCheck;

/** Goes along the chain entry by entry and remembers the last good one. */
final class ChainWalk {

    private long number;
    private String hash = ChainHash.GENESIS;

    /** What is broken at {@code entry}, if anything. */
    Optional<ChainCheck> step(ChainEntry entry) {
        long expected = number + 1;
        if (entry.number() != expected) {
            return Optional.of(ChainCheck.broken(expected, ChainCheck.Kind.MISSING));
        }
        if (!entry.previousHash().equals(hash) || !entry.isIntact()) {
            return Optional.of(ChainCheck.broken(expected, ChainCheck.Kind.CHANGED));
        }
        number = expected;
        hash = entry.hash();
        return Optional.empty();
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
