package org.hearth.core.module;

/**
 * Work that a module has done once a day, in the platform's own name, while it runs. Of several servers on one database
 * one does it; it may be at any hour, and a day on which no server ran is left out, so doing it late or never must be
 * right too. What it throws is logged and stops nothing else; it is tried again the next day.
 *
 * @param name what it is, different from every other: {@code fam.releases}
 * @param work does today's part
 */
public record DailyWork(String name, Runnable work) {

    /** The longest name. */
    public static final int LENGTH = 50;

    public DailyWork {
        if (name.isBlank() || name.length() > LENGTH) {
            throw new IllegalArgumentException("a name has 1 to " + LENGTH + " characters");
        }
    }
}
