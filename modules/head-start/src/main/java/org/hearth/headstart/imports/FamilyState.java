package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hearth.core.task.NewTask;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.agreement.ImportedAgreements.SignedElsewhere;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.KeptOptOut;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;

/**
 * All that a row of the families file can change of a known family: as records for the services, as cells for the
 * journal of an import. A cell holds several values, apart by {@code |}; only the last one can hold any text.
 */
record FamilyState(
        FamilyId family,
        List<NewFamilyEntry> entries,
        List<SignedElsewhere> signed,
        List<KeptOptOut> optOuts,
        List<NewTask> tasks) {

    /** The tasks that a row opens, changes or settles. */
    static final Set<String> TASKS = Set.of(
            HeadStartTasks.OPEN_PLAN,
            HeadStartTasks.ASSESS,
            HeadStartTasks.AGREE,
            HeadStartTasks.MONTHLY_CONTACT,
            HeadStartTasks.EARLY_OPT_OUT);

    private static final String ENTRY = "entry.";
    private static final String SIGNED = "signed.";
    private static final String OPT_OUT = "opt_out.";
    private static final String TASK = "task.";
    private static final String BAR = "|";
    private static final String COMMA = ",";

    Map<String, String> cells() {
        var cells = new HashMap<String, String>();
        for (var each : entries) {
            var exit = each.exitOn();
            cells.put(
                    ENTRY + each.program() + '.' + each.year().start(),
                    joined(each.entryOn(), exit == null ? "" : exit, each.homeless(), each.fosterCare(), each.site()));
        }
        signed.forEach(
                each -> cells.put(SIGNED + each.year().start(), each.day().toString()));
        for (var each : optOuts) {
            cells.put(
                    OPT_OUT + each.year().start(),
                    joined(
                            each.optedOutOn(),
                            each.ruleBroken(),
                            each.resumptions(),
                            each.scope().stream().sorted().collect(Collectors.joining(COMMA))));
        }
        tasks.forEach(each -> cells.put(TASK + each.kind(), joined(each.due(), each.rule(), each.owner())));
        return cells;
    }

    static FamilyState of(FamilyId family, Map<String, String> cells) {
        return new FamilyState(
                family,
                read(cells, ENTRY, (place, cell) -> entry(family, place, cell)),
                read(cells, SIGNED, (year, day) -> new SignedElsewhere(family, year(year), LocalDate.parse(day))),
                read(cells, OPT_OUT, FamilyState::optOut),
                read(cells, TASK, (kind, cell) -> task(family, kind, cell)));
    }

    private static <T> List<T> read(Map<String, String> cells, String prefix, BiFunction<String, String, T> reader) {
        return cells.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .map(each -> reader.apply(each.getKey().substring(prefix.length()), each.getValue()))
                .toList();
    }

    private static NewFamilyEntry entry(FamilyId family, String place, String cell) {
        var programAndYear = place.split("\\.");
        var values = cell.split("\\|", 5);
        return new NewFamilyEntry(
                family,
                ProgramKind.valueOf(programAndYear[0]),
                year(programAndYear[1]),
                values[4],
                LocalDate.parse(values[0]),
                values[1].isEmpty() ? null : LocalDate.parse(values[1]),
                YesNoUnknown.valueOf(values[2]),
                YesNoUnknown.valueOf(values[3]));
    }

    private static KeptOptOut optOut(String year, String cell) {
        var values = cell.split("\\|", 4);
        return new KeptOptOut(
                year(year),
                LocalDate.parse(values[0]),
                values[3].isEmpty() ? Set.of() : Set.of(values[3].split(COMMA)),
                values[1],
                Integer.parseInt(values[2]));
    }

    private static NewTask task(FamilyId family, String kind, String cell) {
        var values = cell.split("\\|", 3);
        var due = LocalDate.parse(values[0]);
        return switch (kind) {
            case HeadStartTasks.EARLY_OPT_OUT -> HeadStartTasks.forSupervisor(kind, values[1], family, due);
            case HeadStartTasks.MONTHLY_CONTACT -> HeadStartTasks.ofFamily(kind, values[1], family, values[2], due);
            default ->
                HeadStartTasks.ofFamily(kind, values[1], family, values[2], due).settledByDeed();
        };
    }

    private static PlanYear year(String start) {
        return new PlanYear(Integer.parseInt(start));
    }

    private static String joined(Object... values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.joining(BAR));
    }
}
