package org.hearth.family.consent;

import java.util.Optional;
import org.hearth.family.person.PersonId;

/**
 * A release as it stands now for one person.
 *
 * @param lapse why it does not hold; empty when it does
 */
public record Standing(PersonId person, Release release, Optional<Lapse> lapse) {

    /** True when it holds now. */
    public boolean holds() {
        return lapse.isEmpty();
    }
}
