package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.trail.Pages;
import org.junit.jupiter.api.Test;

final class PagesTest {

    @Test
    void aListIsReadToItsEndHoweverLongItIs() {
        for (int size : new int[] {0, 1, PageRequest.LARGEST, PageRequest.LARGEST + 1, 2 * PageRequest.LARGEST}) {
            var all = IntStream.range(0, size).boxed().toList();
            assertThat(Pages.all(request -> page(all, request))).isEqualTo(all);
        }
    }

    private static Page<Integer> page(List<Integer> all, PageRequest request) {
        int to = Math.min(all.size(), request.offset() + request.limit());
        return new Page<>(all.subList(Math.min(to, request.offset()), to), all.size());
    }
}
