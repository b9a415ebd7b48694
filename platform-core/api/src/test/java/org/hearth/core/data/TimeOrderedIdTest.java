package org.hearth.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {

    private static final Comparator<UUID> UNSIGNED = Comparator.comparing(UUID::toString);

    @Test
    void isAVersion7IdOfTheStandardVariant() {
        var id = TimeOrderedId.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void bearsTheTimeItWasMadeAt() {
        long before = System.currentTimeMillis();
        long made = TimeOrderedId.next().getMostSignificantBits() >>> 16;

        // far ahead of the clock only when more ids were asked for than a millisecond holds
        assertThat(made).isBetween(before, System.currentTimeMillis() + 1000);
    }

    @Test
    void growsWithEveryCall() {
        var ids = Stream.generate(TimeOrderedId::next).limit(50_000).toList();

        assertThat(ids).isSortedAccordingTo(UNSIGNED).doesNotHaveDuplicates();
    }

    @Test
    void isUniqueOverThreads() {
        var ids = ConcurrentHashMap.<UUID>newKeySet();

        IntStream.range(0, 100_000).parallel().forEach(any -> ids.add(TimeOrderedId.next()));

        assertThat(ids).hasSize(100_000);
    }
}
