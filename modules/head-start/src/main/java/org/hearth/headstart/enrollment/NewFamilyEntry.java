package org.hearth.headstart.enrollment;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A family's entry into a program.
 *
 * @param site the site's name
 * @param entryOn the family's first day of service
 * @param exitOn its last one, not before the first
 * @param homeless never shown on lists
 * @param fosterCare never shown on lists
 */
public record NewFamilyEntry(
        FamilyId family,
        ProgramKind program,
        PlanYear year,
        String site,
        LocalDate entryOn,
        @Nullable LocalDate exitOn,
        YesNoUnknown homeless,
        YesNoUnknown fosterCare) {

    /** The longest name of a site. */
    public static final int SITE_LENGTH = 120;

    public NewFamilyEntry {
        Objects.requireNonNull(family);
        Objects.requireNonNull(program);
        Objects.requireNonNull(year);
        site = site.strip();
        Objects.requireNonNull(entryOn);
        Objects.requireNonNull(homeless);
        Objects.requireNonNull(fosterCare);
    }
}
