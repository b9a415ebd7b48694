package org.hearth.family.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.security.Access;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.upkeep.YearlyNotice;

/** The labels of the program years that tasks are about. */
final class YearNames implements SubjectNames {

    private final Access access;
    private final Agency agency;

    YearNames(Access access, Agency agency) {
        this.access = access;
        this.agency = agency;
    }

    @Override
    public String kind() {
        return YearlyNotice.SUBJECT;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (!access.allows(FamilyPermissions.DIRECTORY)) {
            return Map.of();
        }
        return agency.programs().stream()
                .flatMap(program -> agency.years(program.id()).stream()
                        .filter(year -> subjects.contains(year.id().value()))
                        .map(year -> Map.entry(year.id().value(), label(program, year))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String label(Program program, ProgramYear year) {
        return program.name() + " " + year.label();
    }
}
