package org.hearth.headstart.agreement;

import java.util.stream.Collectors;
import org.hearth.core.security.Agency;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.FamilyRole;
import org.hearth.headstart.enrollment.Enrollment;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.plan.Plan;

/** Finds the names of those who make a plan. */
public record PartyNames(Families families, Enrollments enrollments, Agency agency) {

    Parties of(Plan plan) {
        var family = families.get(plan.family());
        var enrolled = enrollments.children(plan.family()).stream()
                .map(Enrollment::enrollment)
                .filter(each -> each.year().equals(plan.year()))
                .filter(each -> each.status() == EnrollmentStatus.ENROLLED)
                .map(each -> each.child())
                .collect(Collectors.toSet());
        var children = families.members(plan.family()).stream()
                .filter(each -> enrolled.isEmpty()
                        ? each.role() == FamilyRole.CHILD_ENROLLED
                        : enrolled.contains(each.person().id()))
                .map(PartyNames::name)
                .toList();
        return new Parties(agency.name(), family.name(), family.number(), children);
    }

    private static String name(FamilyMember member) {
        return member.person().name().display();
    }
}
