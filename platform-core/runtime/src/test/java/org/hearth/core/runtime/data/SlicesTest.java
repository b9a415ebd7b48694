package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearth.core.data.Slices;
import org.junit.jupiter.api.Test;

final class SlicesTest {

    @Test
    void nothingGivesNoSlice() {
        assertThat(Slices.of(Set.of())).isEmpty();
    }

    @Test
    void aSliceIsFilledUpWithItsLastValueToAPowerOfTwo() {
        assertThat(Slices.of(List.of("a"))).containsExactly(List.of("a"));
        assertThat(Slices.of(List.of("a", "b"))).containsExactly(List.of("a", "b"));
        assertThat(Slices.of(List.of("a", "b", "c"))).containsExactly(List.of("a", "b", "c", "c"));
        assertThat(Slices.of(List.of("a", "b", "a", "c", "d", "e")).getFirst()).hasSize(8);
    }

    @Test
    void aLongListIsCutAndNothingGetsLost() {
        var numbers = IntStream.range(0, 2 * Slices.SIZE + 10).boxed().toList();
        var slices = Slices.of(numbers);
        assertThat(slices).extracting(List::size).containsExactly(Slices.SIZE, Slices.SIZE, 16);
        assertThat(slices.stream().flatMap(List::stream).distinct()).containsExactlyElementsOf(numbers);
    }
}
