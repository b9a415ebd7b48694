package org.hearth.family.consent;

/** What this part of the record tells other modules, by {@link org.hearth.core.event.ModuleEvents}. */
public final class ConsentEvents {

    /** A release was taken back; the subject is the release. */
    public static final String REVOKED = "consent.revoked";

    /**
     * Somebody came of age, told on the first day on which the daily work runs after the birthday; the subject is the
     * person.
     */
    public static final String TURNED_18 = "person.turned18";

    private ConsentEvents() {}
}
