package org.hearth.ui.shell.session;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a user goes after logging in: a path on this server and nothing else. */
public final class ReturnPath {

    private static final int LONGEST = 500;

    private ReturnPath() {}

    /** {@code path} without a leading slash; empty, which is home, for all that could lead elsewhere. */
    public static String safe(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        if (plain.length() > LONGEST || plain.startsWith("/") || plain.contains("\\") || plain.contains(":")) {
            return "";
        }
        try {
            URI uri = new URI("/" + plain).normalize();
            return uri.getRawAuthority() == null
                            && uri.getRawPath().startsWith("/")
                            && !uri.getRawPath().startsWith("//")
                    ? plain
                    : "";
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }
}
