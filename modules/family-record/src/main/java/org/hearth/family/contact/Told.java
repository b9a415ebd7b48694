package org.hearth.family.contact;

import java.util.Set;
import org.hearth.family.person.YesNoUnknown;

/**
 * What a contact was about.
 *
 * @param topics values of the list {@code fam.contact_topic}
 * @param permission the family's answer to "may I take notes?"
 * @param agreed what was agreed; it needs no permission
 * @param narrative what was talked about; kept only where the family did not say no (HS-080)
 */
public record Told(Set<String> topics, YesNoUnknown permission, String agreed, String narrative) {

    /** The longest note of what was agreed. */
    public static final int AGREED_LENGTH = 1000;

    /** The longest narrative. */
    public static final int NARRATIVE_LENGTH = 4000;

    /** Nothing. */
    public static final Told NOTHING = new Told(Set.of(), YesNoUnknown.UNKNOWN, "", "");

    public Told {
        topics = Set.copyOf(topics);
        agreed = agreed.strip();
        narrative = narrative.strip();
    }

    /** The same without the narrative. */
    Told withoutNarrative() {
        return new Told(topics, permission, agreed, "");
    }
}
