package org.hearth.core.audit;

import java.util.Optional;

/**
 * What a verification of the audit trail found.
 *
 * @param intact the number of entries from the start of the chain that are as they were written
 * @param firstBreak where the chain is broken first, if it is
 */
public record ChainCheck(long intact, Optional<Break> firstBreak) {

    /**
     * The first place at which the chain does not hold.
     *
     * @param number the entry's number
     * @param kind what is wrong there
     */
    public record Break(long number, Kind kind) {}

    /** What is wrong. */
    public enum Kind {
        /** The entry is not as it was written. */
        CHANGED,
        /** The entry is gone. */
        MISSING,
        /** The chain's head does not belong to the newest entry. */
        HEAD_CHANGED
    }

    /** A chain of {@code entries} that holds. */
    public static ChainCheck whole(long entries) {
        return new ChainCheck(entries, Optional.empty());
    }

    /** A chain that holds up to the entry before {@code number}. */
    public static ChainCheck broken(long number, Kind kind) {
        return new ChainCheck(number - 1, Optional.of(new Break(number, kind)));
    }

    /** True when nothing was changed or taken away. */
    public boolean isWhole() {
        return firstBreak.isEmpty();
    }
}
