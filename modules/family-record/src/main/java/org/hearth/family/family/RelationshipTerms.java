package org.hearth.family.family;

import java.time.LocalDate;
import org.hearth.family.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What holds between two people, and for how long.
 *
 * @param legal whether the law knows it, as it knows a marriage or an adoption
 * @param custody of the first over the second
 * @param educationalRights true when the first decides about the schooling of the second
 * @param from the first day; null when unknown or since birth
 * @param to the last day; null while it lasts
 * @param quality for the genogram
 */
public record RelationshipTerms(
        YesNoUnknown legal,
        Custody custody,
        boolean educationalRights,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        RelationQuality quality) {

    /** Only custody and rights are known. */
    public static RelationshipTerms of(Custody custody, boolean educationalRights) {
        return new RelationshipTerms(
                YesNoUnknown.UNKNOWN, custody, educationalRights, null, null, RelationQuality.UNKNOWN);
    }

    /** The same, ended. */
    public RelationshipTerms endingOn(LocalDate lastDay) {
        return new RelationshipTerms(legal, custody, educationalRights, from, lastDay, quality);
    }
}
