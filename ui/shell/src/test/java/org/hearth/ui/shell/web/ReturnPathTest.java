package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.ui.shell.session.ReturnPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "///evil.example", "http://evil.example", "\\\\evil", "javascript:x", " a b"})
    void nobodyIsLedToAnotherSite(String path) {
        assertThat(ReturnPath.safe(path)).isEmpty();
    }

    @Test
    void aPathOfThisServerIsKept() {
        assertThat(ReturnPath.safe("/families/1?tab=goals")).isEqualTo("families/1?tab=goals");
    }
}
