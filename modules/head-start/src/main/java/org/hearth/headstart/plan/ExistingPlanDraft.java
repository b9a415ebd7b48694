package org.hearth.headstart.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan that the family has with another agency (HS-010).
 *
 * @param contact whom to ask there; may be empty
 * @param topic what it is about
 * @param treatment how it is taken into account; null while that is open
 */
public record ExistingPlanDraft(
        String agency,
        String contact,
        String topic,
        @Nullable Treatment treatment) {

    /** The longest agency, contact or topic. */
    public static final int LENGTH = 200;

    public ExistingPlanDraft {
        agency = checked(agency);
        contact = checked(contact);
        topic = checked(topic);
        if (agency.isEmpty()) {
            throw new IllegalArgumentException("an existing plan names its agency");
        }
    }

    private static String checked(String text) {
        var stripped = text.strip();
        if (stripped.length() > LENGTH) {
            throw new IllegalArgumentException("at most " + LENGTH + " characters");
        }
        return stripped;
    }
}
