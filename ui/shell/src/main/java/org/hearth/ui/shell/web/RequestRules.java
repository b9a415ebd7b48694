package org.hearth.ui.shell.web;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which requests are let in at all: those for a name this server answers to, and, when they could change something,
 * only those from its own pages.
 */
record RequestRules(Set<String> hosts) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** True for a plain address, a loopback name or a configured name. A foreign name could rebind to us. */
    boolean allowsHost(String authority) {
        String host = withoutPort(authority).toLowerCase(Locale.ROOT);
        return host.equals("localhost") || hosts.contains(host) || isAddress(host);
    }

    /** True unless the request comes from a page of another site and reads more than a page would. */
    boolean allowsOrigin(String method, boolean webSocket, String authority, Optional<String> origin) {
        if (READING.contains(method) && !webSocket) {
            return true;
        }
        return origin.map(from -> from.replaceFirst("^[a-z]+://", "").equalsIgnoreCase(authority))
                .orElse(true);
    }

    private static String withoutPort(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        return hasPort ? authority.substring(0, colon) : authority;
    }

    private static boolean isAddress(String host) {
        String plain = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (!plain.matches("[0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*")) {
            return false;
        }
        try {
            InetAddress.ofLiteral(plain);
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
