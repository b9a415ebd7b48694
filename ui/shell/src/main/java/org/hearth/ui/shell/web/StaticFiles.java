package org.hearth.ui.shell.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves files of bundles, for reading only. */
final class StaticFiles extends HttpServlet {

    private static final int TAG_BYTES = 12;

    private final transient Source source;

    /** Where the files come from. */
    @FunctionalInterface
    interface Source {
        /** The file at this path below the servlet, if it may be served. */
        Optional<Found> find(String path);
    }

    /** A file; {@code forever} when its address changes with its content. */
    record Found(URL url, String contentType, boolean forever) {}

    StaticFiles(Source source) {
        this.source = source;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Found> found = source.find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content;
        try (InputStream in = found.get().url().openStream()) {
            content = in.readAllBytes();
        }
        String tag = tag(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", found.get().forever() ? "public, max-age=31536000, immutable" : "no-cache");
        if (tag.equals(withoutEncoding(request.getHeader("If-None-Match")))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(found.get().contentType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static String withoutEncoding(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .orElse("")
                .replaceFirst("--?[a-z]+\"$", "\"")
                .replaceFirst("^W/", "");
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
