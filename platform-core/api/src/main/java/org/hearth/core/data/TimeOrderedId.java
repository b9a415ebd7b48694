package org.hearth.core.data;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): unique before the row exists, and growing with time, so that indexes stay small. */
public final class TimeOrderedId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static long last;

    private TimeOrderedId() {}

    /** The next id; greater than every id this process made before. */
    public static UUID next() {
        return new UUID(mostSignificant(), (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static synchronized long mostSignificant() {
        last = Math.max(last + 1, System.currentTimeMillis() << COUNTER_BITS);
        long millis = last >>> COUNTER_BITS;
        long counter = last & ((1 << COUNTER_BITS) - 1);
        return (millis << 16) | 0x7000L | counter;
    }
}
