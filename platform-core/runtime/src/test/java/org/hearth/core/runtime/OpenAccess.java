package org.hearth.core.runtime;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;

/** Access that a test opens and closes by permission; the caller is bound to the thread. */
public final class OpenAccess implements Access {

    /** The user in whose name a test acts unless it says otherwise. */
    public static final Caller ANA = new Caller(new UUID(7, 7), "Ana", "", Set.of("family_advocate"), Locale.ENGLISH);

    private final Set<Permission> closed = new HashSet<>();
    private static final ThreadLocal<Caller> BOUND = new ThreadLocal<>();

    public void close(Permission permission) {
        closed.add(permission);
    }

    @Override
    public Caller caller() {
        Caller bound = BOUND.get();
        return bound == null ? ANA : bound;
    }

    @Override
    public void require(Permission permission) {
        if (!allows(permission)) {
            throw new AccessDenied(permission.code());
        }
    }

    @Override
    public boolean allows(Permission permission) {
        return !closed.contains(permission);
    }

    @Override
    public <T> T as(Caller other, Supplier<T> work) {
        BOUND.set(other);
        try {
            return work.get();
        } finally {
            BOUND.remove();
        }
    }
}
