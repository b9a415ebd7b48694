package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StaticPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../a.css",
                "a/../b.css",
                "a/..%2fb.css",
                "a//b.css",
                "/a.css",
                "a\\b.css",
                ".hidden.css",
                "a/.b.css",
                "a.class",
                "a",
                "a.css/",
                "META-INF/MANIFEST.MF",
                "a\0.css",
                "C:/a.css"
            })
    void whatCouldClimbOrIsNoWebFileIsNotServed(String path) {
        assertThat(StaticPath.of(path)).isEmpty();
    }

    @Test
    void aPlainFileIsServedWithItsType() {
        assertThat(StaticPath.of("charts/plot-1.min.js"))
                .contains(new StaticPath("charts/plot-1.min.js", "text/javascript;charset=utf-8"));
    }
}
