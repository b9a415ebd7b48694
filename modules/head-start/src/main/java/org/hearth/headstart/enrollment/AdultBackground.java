package org.hearth.headstart.enrollment;

import org.hearth.family.person.PersonId;

/**
 * What the yearly program report asks of a grown-up.
 *
 * @param education a value of the list {@code hs.education}; empty when unknown
 * @param employment a value of the list {@code hs.employment}; empty when unknown
 */
public record AdultBackground(PersonId person, String education, String employment) {

    /** True when nothing is known. */
    public boolean isUnknown() {
        return education.isEmpty() && employment.isEmpty();
    }
}
