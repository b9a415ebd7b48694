package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.enrollment.AdultBackground;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.program.PlanYear;

/**
 * All that a row of the participants file can change of a known person: as records for the services, as cells for the
 * journal of an import.
 *
 * @param person without external ids, which no row changes
 */
record PersonState(NewPerson person, List<NewEnrollment> enrollments, AdultBackground background) {

    private static final String ENROLLMENT = "enrollment.";

    Map<String, String> cells() {
        var name = person.name();
        var languages = person.languages();
        var cells = new HashMap<>(Map.of(
                "first_name", name.first(),
                "middle_name", name.middle(),
                "last_name", name.last(),
                "preferred_name", name.preferred(),
                "suffix", name.suffix(),
                "spoken", languages.spoken(),
                "written", languages.written(),
                "interpreter", languages.needsInterpreter().name(),
                "education", background.education(),
                "employment", background.employment()));
        cells.put("birth_estimated", Boolean.toString(person.birthDateEstimated()));
        if (person.birthDate() != null) {
            cells.put("birth_date", person.birthDate().toString());
        }
        for (var each : enrollments) {
            cells.put(
                    ENROLLMENT + each.program() + '.' + each.year().start(),
                    String.join(
                            "|",
                            each.status().name(),
                            each.since().toString(),
                            each.disability().name(),
                            each.family().value().toString()));
        }
        return cells;
    }

    static PersonState of(PersonId id, Map<String, String> cells) {
        var person = new NewPerson(
                id,
                new PersonName(
                        cell(cells, "first_name"),
                        cell(cells, "middle_name"),
                        cell(cells, "last_name"),
                        cell(cells, "preferred_name"),
                        cell(cells, "suffix")),
                cells.containsKey("birth_date") ? LocalDate.parse(cell(cells, "birth_date")) : null,
                Boolean.parseBoolean(cell(cells, "birth_estimated")),
                new Languages(
                        cell(cells, "spoken"),
                        cell(cells, "written"),
                        YesNoUnknown.valueOf(cell(cells, "interpreter"))),
                Set.of());
        var enrollments = cells.entrySet().stream()
                .filter(each -> each.getKey().startsWith(ENROLLMENT))
                .map(each -> enrollment(id, each.getKey().substring(ENROLLMENT.length()), each.getValue()))
                .toList();
        return new PersonState(
                person, enrollments, new AdultBackground(id, cell(cells, "education"), cell(cells, "employment")));
    }

    private static NewEnrollment enrollment(PersonId child, String place, String cell) {
        var programAndYear = place.split("\\.");
        var values = cell.split("\\|");
        return new NewEnrollment(
                new FamilyId(UUID.fromString(values[3])),
                child,
                ProgramKind.valueOf(programAndYear[0]),
                new PlanYear(Integer.parseInt(programAndYear[1])),
                EnrollmentStatus.valueOf(values[0]),
                LocalDate.parse(values[1]),
                Disability.valueOf(values[2]));
    }

    private static String cell(Map<String, String> cells, String name) {
        return Objects.requireNonNull(cells.get(name));
    }
}
