package org.hearth.headstart.program;

import static org.hearth.headstart.program.HeadStartPermissions.CLOSE;
import static org.hearth.headstart.program.HeadStartPermissions.ENROLL;
import static org.hearth.headstart.program.HeadStartPermissions.IMPORT;
import static org.hearth.headstart.program.HeadStartPermissions.OPEN;
import static org.hearth.headstart.program.HeadStartPermissions.READ;
import static org.hearth.headstart.program.HeadStartPermissions.READ_ENROLLMENT;
import static org.hearth.headstart.program.HeadStartPermissions.READ_GOALS;
import static org.hearth.headstart.program.HeadStartPermissions.READ_OPT_OUT;
import static org.hearth.headstart.program.HeadStartPermissions.WRITE;
import static org.hearth.headstart.program.HeadStartPermissions.WRITE_OPT_OUT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.core.imports.Imports;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;

/** The roles of a Head Start program, and what this module lets them do. */
public final class HeadStartRoles {

    /** Works with families; owns their plans. */
    public static final String FAMILY_ADVOCATE = "family_advocate";

    /** Visits families at home; works on plans as an advocate does. */
    public static final String HOME_VISITOR = "home_visitor";

    /** Wins and enrolls families. */
    public static final String RECRUITMENT_STAFF = "recruitment_staff";

    /** Teaches the children; reads the families' goals. */
    public static final String TEACHER = "teacher";

    /** Supervises the advocates. */
    public static final String FAMILY_SERVICES_MANAGER = "family_services_manager";

    /** Leads the program. */
    public static final String DIRECTOR = "director";

    /** Reads for monitoring. */
    public static final String AUDITOR = "auditor";

    private static final Set<Permission> WORK_WITH_FAMILIES =
            Set.of(READ, OPEN, WRITE, CLOSE, READ_GOALS, READ_ENROLLMENT, ENROLL, READ_OPT_OUT);

    /** Every role with what this module grants it. */
    public static final List<Role> ALL = List.of(
            new Role(FAMILY_ADVOCATE, with(WORK_WITH_FAMILIES, WRITE_OPT_OUT, IMPORT, Imports.USE, Reports.READ)),
            new Role(HOME_VISITOR, with(WORK_WITH_FAMILIES, WRITE_OPT_OUT, Reports.READ)),
            new Role(RECRUITMENT_STAFF, Set.of(OPEN, READ_ENROLLMENT, ENROLL)),
            new Role(TEACHER, Set.of(READ_GOALS)),
            new Role(
                    FAMILY_SERVICES_MANAGER,
                    with(WORK_WITH_FAMILIES, IMPORT, Imports.USE, Reports.READ, Reports.EXPORT)),
            new Role(DIRECTOR, Set.of(READ, READ_GOALS, READ_ENROLLMENT, Reports.READ, Reports.EXPORT)),
            new Role(AUDITOR, Set.of(READ, READ_GOALS, READ_ENROLLMENT, READ_OPT_OUT)));

    private HeadStartRoles() {}

    private static Set<Permission> with(Set<Permission> some, Permission... more) {
        var all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
