package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContentSecurityPolicyTest {

    @Test
    void aPageRunsOnlyItsOwnScriptsAndThoseWithTheNonce() {
        assertThat(ContentSecurityPolicy.forPage("abc"))
                .contains("script-src 'self' 'nonce-abc' 'unsafe-eval';")
                .contains("script-src-attr 'none'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("http:");
    }

    @Test
    void aFileRunsNothing() {
        assertThat(ContentSecurityPolicy.forFiles())
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void noTwoPagesShareANonce() {
        assertThat(ContentSecurityPolicy.nonce()).isNotEqualTo(ContentSecurityPolicy.nonce());
    }
}
