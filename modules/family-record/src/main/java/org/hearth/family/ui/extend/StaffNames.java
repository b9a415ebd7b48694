package org.hearth.family.ui.extend;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;

/** The names of members of staff for the lines of a page, looked up once for all of them. */
public final class StaffNames {

    private final Map<String, String> names;

    private StaffNames(Map<String, String> names) {
        this.names = names;
    }

    /** The names behind these codes, as far as the caller may read the directory. */
    public static StaffNames of(StaffDirectory staff, Collection<String> codes, PageContext context) {
        if (codes.isEmpty() || !context.access().allows(FamilyPermissions.DIRECTORY)) {
            return new StaffNames(Map.of());
        }
        return new StaffNames(staff.byCodes(codes.stream().distinct().toList()).values().stream()
                .collect(Collectors.toMap(StaffMember::code, StaffMember::name)));
    }

    /** The name; the code itself when nobody is known by it. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
