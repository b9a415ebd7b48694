package org.hearth.family.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody whose records are to go stands to the giver.
 *
 * @param ofAgeOn the 18th birthday; null when the birth date is unknown
 * @param age in whole years; -1 when unknown
 * @param grownUp true when a family names the person as a grown-up, whatever the age
 * @param giver true when the person gives the release
 * @param caredFor true when the giver is a parent, guardian or caregiver of the person
 * @param custodyTaken true when the record says that the giver has no custody of the person
 */
record SubjectStanding(
        String name,
        @Nullable LocalDate ofAgeOn,
        int age,
        boolean grownUp,
        boolean giver,
        boolean caredFor,
        boolean custodyTaken) {

    /** True when the person decides alone. Without a birth date the role in the family tells. */
    boolean isAdultOn(LocalDate day) {
        return ofAgeOn == null ? grownUp : !day.isBefore(ofAgeOn);
    }
}
