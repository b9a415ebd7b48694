package org.hearth.ui.shell.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a static file below {@code web/} of a bundle. Only plain names with an extension we know are served, so
 * that no path can climb and nothing is served by accident.
 */
record StaticPath(String path, String contentType) {

    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]*");

    /** {@code requested}, decoded and without a leading slash, when it may be served. */
    static Optional<StaticPath> of(String requested) {
        if (!PLAIN.matcher(requested).matches() || requested.contains("..")) {
            return Optional.empty();
        }
        String extension = requested.substring(requested.lastIndexOf('.') + 1);
        return contentType(extension).map(type -> new StaticPath(requested, type));
    }

    private static Optional<String> contentType(String extension) {
        return switch (extension) {
            case "css" -> Optional.of("text/css;charset=utf-8");
            case "js", "mjs" -> Optional.of("text/javascript;charset=utf-8");
            case "json" -> Optional.of("application/json");
            case "svg" -> Optional.of("image/svg+xml");
            case "png" -> Optional.of("image/png");
            case "jpg", "jpeg" -> Optional.of("image/jpeg");
            case "webp" -> Optional.of("image/webp");
            case "ico" -> Optional.of("image/x-icon");
            case "woff2" -> Optional.of("font/woff2");
            case "txt" -> Optional.of("text/plain;charset=utf-8");
            case "html" -> Optional.of("text/html;charset=utf-8");
            case "pdf" -> Optional.of("application/pdf");
            default -> Optional.empty();
        };
    }
}
