package org.hearth.headstart.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.family.Families;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.plan.Author;
import org.hearth.ui.PageContext;

/** Who may make a plan together, and what is known of a family around it. */
record FamilyFile(Families families, Assignments assignments, StaffDirectory directory, Enrollments enrollments) {

    private static final Locale SPANISH = Locale.of("es");

    Family family(FamilyId family) {
        return families.get(family);
    }

    /** False where the family is open in an emergency only, so that its plan can be read and not changed. */
    boolean isOwn(FamilyId family) {
        return families.isOwn(family);
    }

    /** The grown-ups of the family, the primary adult first. */
    List<Author> adults(FamilyId family) {
        return grownUps(family).stream()
                .map(member -> Author.ofFamily(
                        member.person().name().display(), member.person().id()))
                .toList();
    }

    /** The caller, and who mainly works with the family. */
    List<Author> staff(FamilyId family, PageContext context) {
        var caller = context.access().caller();
        var all = new LinkedHashMap<String, Author>();
        if (!caller.staffCode().isEmpty()) {
            all.put(caller.staffCode(), Author.ofStaff(caller.displayName(), caller.staffCode()));
        }
        assignments
                .findMain(family, context.time().today())
                .flatMap(each -> directory.findByCode(each.staffCode()))
                .map(FamilyFile::author)
                .ifPresent(each -> all.putIfAbsent(each.staffCode(), each));
        return List.copyOf(all.values());
    }

    /** Spanish when the primary adult reads or speaks it, English otherwise. */
    Locale language(FamilyId family) {
        return grownUps(family).stream()
                .findFirst()
                .map(member -> member.person().languages())
                .map(each -> each.written().isEmpty() ? each.spoken() : each.written())
                .filter(SPANISH.getLanguage()::equals)
                .map(code -> SPANISH)
                .orElse(Locale.ENGLISH);
    }

    private List<FamilyMember> grownUps(FamilyId family) {
        return families.members(family).stream()
                .filter(member -> member.role().isGrownUp())
                .toList();
    }

    private static Author author(StaffMember member) {
        return Author.ofStaff(member.name(), member.code());
    }
}
