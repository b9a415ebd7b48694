package org.hearth.core.security;

import java.util.function.Supplier;

/** Who is asking, and may they? Asked in every service method; what nobody granted is refused. */
public interface Access {

    /** The caller of the running request or job. Throws {@link IllegalStateException} when nobody was named. */
    Caller caller();

    /**
     * Refuses unless one of the caller's roles holds {@code permission}; the refusal is audited.
     *
     * @throws org.hearth.core.failure.AccessDenied {@code E-AUTH}
     */
    void require(Permission permission);

    /** True when one of the caller's roles holds {@code permission}. For menus and queries; services require. */
    boolean allows(Permission permission);

    /**
     * Runs {@code work} in the name of {@code caller}: for jobs and for tests. For services only; a service that acts as
     * {@link Caller#SYSTEM} has asked before.
     */
    <T> T as(Caller caller, Supplier<T> work);

    /** As {@link #as(Caller, Supplier)}, for work without a result. */
    default void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return true;
        });
    }
}
