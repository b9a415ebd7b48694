package org.hearth.core.security;

import java.util.Optional;

/** Tells who is asking on this thread: the web shell registers one that looks at the browser session. */
@FunctionalInterface
public interface CallerSource {

    /** The caller of the request on this thread, if it is a logged-in user's. */
    Optional<Caller> current();
}
