package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void everyTextIsThereInBothLanguages() {
        var both = new FakeCore.FakeMessages().both();
        assertThat(both.getFirst().keySet()).isEqualTo(both.getLast().keySet()).isNotEmpty();
    }
}
