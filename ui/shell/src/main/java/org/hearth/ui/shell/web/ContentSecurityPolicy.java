package org.hearth.ui.shell.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The strictest content security policy that Vaadin's pages run under. The page with the application gets a nonce for
 * its inline scripts; everything else may run nothing at all.
 */
final class ContentSecurityPolicy {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private ContentSecurityPolicy() {}

    /** For all that is no page: nothing may run in it, should a browser show it. */
    static String forFiles() {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    /**
     * For the page that holds the application. Vaadin makes functions from strings ({@code executeJs}), which needs
     * {@code unsafe-eval}, and its components style themselves with inline styles.
     */
    static String forPage(String nonce) {
        Map<String, String> directives = new LinkedHashMap<>();
        directives.put("default-src", "'self'");
        directives.put("script-src", "'self' 'nonce-" + nonce + "' 'unsafe-eval'");
        directives.put("script-src-attr", "'none'");
        directives.put("style-src", "'self' 'unsafe-inline'");
        directives.put("img-src", "'self' data: blob:");
        directives.put("font-src", "'self' data:");
        directives.put("connect-src", "'self'");
        directives.put("object-src", "'none'");
        directives.put("frame-src", "'self'");
        directives.put("base-uri", "'self'");
        directives.put("form-action", "'self'");
        directives.put("frame-ancestors", "'none'");
        return directives.entrySet().stream()
                .map(directive -> directive.getKey() + " " + directive.getValue())
                .collect(Collectors.joining("; "));
    }

    /** A fresh nonce; one for each page. */
    static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
