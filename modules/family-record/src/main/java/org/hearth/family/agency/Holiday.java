package org.hearth.family.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the whole agency, or one site, is closed.
 *
 * @param site the site; none when the whole agency is closed
 * @param name what the day is called; empty for one that was never named
 */
public record Holiday(@Nullable SiteId site, LocalDate day, String name) {

    /** The longest name. */
    public static final int NAME_LENGTH = 80;

    public Holiday {
        name = name.strip();
    }
}
