package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportRow;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.NewFamily;
import org.hearth.family.household.Address;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** A row of {@code families.csv}, cell by cell. */
final class FamilyCells {

    static final String PART = "E1";

    /** The columns of the file. */
    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("family_id", "Family ID", "Family/Prim Care ID"),
            ImportColumn.required("program_term", "Program Term", "Program year"),
            ImportColumn.required("program_type"),
            ImportColumn.required("site", "Agency/Site"),
            ImportColumn.required("primary_adult_id"),
            ImportColumn.optional("address1"),
            ImportColumn.optional("city"),
            ImportColumn.optional("state"),
            ImportColumn.optional("zip"),
            ImportColumn.optional("county"),
            ImportColumn.optional("address_confidential"),
            ImportColumn.optional("second_household"),
            ImportColumn.optional("home_language"),
            ImportColumn.optional("interpreter_needed"),
            ImportColumn.optional("family_worker_id", "Family Advocate"),
            ImportColumn.required("entry_date"),
            ImportColumn.optional("exit_date"),
            ImportColumn.optional("partnership_date", "Date Partnership Established"),
            ImportColumn.optional("opt_out_date"),
            ImportColumn.optional("opt_out_scope"),
            ImportColumn.optional("homeless"),
            ImportColumn.optional("foster_care"));

    private static final String ZIP = "\\d{5}(-\\d{4})?";
    private static final String STATE = "[A-Z]{2}";

    private final ImportRow row;
    private final Cells cells;

    FamilyCells(ImportRow row, ImportOptions options) {
        this.row = row;
        this.cells = new Cells(row, options, PART);
    }

    Cells cells() {
        return cells;
    }

    String number() {
        return cells.text("family_id", NewFamily.NUMBER_LENGTH);
    }

    String primaryAdult() {
        return cells.text("primary_adult_id", NewFamily.NUMBER_LENGTH);
    }

    String site() {
        return cells.text("site", NewFamilyEntry.SITE_LENGTH);
    }

    String worker() {
        return row.cell("family_worker_id");
    }

    Optional<PlanYear> year() {
        var year = PlanYear.parse(row.cell("program_term"));
        if (year.isEmpty()) {
            cells.malformed("program_term");
        }
        return year;
    }

    Optional<ProgramKind> program() {
        var program = Optional.of(row.cell("program_type").toUpperCase(Locale.ROOT))
                .filter(Set.of("HS", "EHS")::contains)
                .map(ProgramKind::valueOf);
        if (program.isEmpty()) {
            cells.malformed("program_type");
        }
        return program;
    }

    Optional<LocalDate> entry() {
        return cells.date("entry_date");
    }

    Optional<LocalDate> exit() {
        return cells.date("exit_date");
    }

    Optional<LocalDate> partnership() {
        return cells.date("partnership_date");
    }

    Optional<LocalDate> optOut() {
        return cells.date("opt_out_date");
    }

    Set<String> optOutScope() {
        var scope = row.has("opt_out_scope") ? Set.of(row.cell("opt_out_scope").split("\\|")) : Set.<String>of();
        if (!scope.stream().allMatch(HeadStartLists.OPT_OUT_SCOPES::has)) {
            cells.malformed("opt_out_scope");
        }
        return scope;
    }

    Address address() {
        cells.matches("zip", ZIP);
        cells.matches("state", STATE);
        if (!cells.findings().isEmpty()) {
            return Address.UNKNOWN;
        }
        return new Address(
                cells.text("address1", Address.LENGTH),
                cells.text("city", Address.LENGTH),
                row.cell("state"),
                row.cell("zip"),
                cells.text("county", Address.LENGTH));
    }

    boolean isAddressConfidential() {
        return cells.yesNo("address_confidential") == YesNoUnknown.YES;
    }

    String secondHousehold() {
        return cells.text("second_household", NewHousehold.LENGTH);
    }

    String language() {
        return LanguageCodes.find(row.cell("home_language")).orElse("");
    }

    YesNoUnknown interpreter() {
        return cells.yesNo("interpreter_needed");
    }

    YesNoUnknown homeless() {
        return cells.yesNo("homeless");
    }

    YesNoUnknown fosterCare() {
        return cells.yesNo("foster_care");
    }

    /** True for what a program made to try its system out. */
    boolean isTest() {
        return TestRecords.isTest(row.cell("site")) || TestRecords.isTest(row.cell("family_id"));
    }

    /** Looks at every cell; dates that contradict each other or the rules are told. */
    void check(LocalDate today, LocalDate firstOptOut) {
        number();
        primaryAdult();
        year();
        program();
        address();
        isAddressConfidential();
        secondHousehold();
        interpreter();
        homeless();
        fosterCare();
        optOutScope();
        if (row.has("home_language") && language().isEmpty()) {
            cells.warn("home_language", "W-LANG", "language_unknown");
        }
        entry().ifPresent(entry -> dates(entry, today, firstOptOut));
    }

    private void dates(LocalDate entry, LocalDate today, LocalDate firstOptOut) {
        exit().filter(entry::isAfter)
                .ifPresent(exit -> cells.error(
                        "exit_date",
                        Refusals.of(RefusalCode.E_RANGE, "ID-1", "exit_before_entry")
                                .with("entry", entry)));
        partnership().ifPresent(day -> {
            future("partnership_date", day, today);
            if (day.isBefore(entry)) {
                cells.add(
                        Finding.Level.NOTE,
                        "partnership_date",
                        Refusals.of(RefusalCode.warning("W-EARLY"), PART, "partnership_before_entry"));
            }
        });
        optOut().ifPresent(day -> {
            future("opt_out_date", day, today);
            noteOptOut(day);
            if (day.isBefore(firstOptOut)) {
                cells.warn(
                        "opt_out_date",
                        Refusals.of(RefusalCode.E_EARLY, "HS-028", "opt_out_too_early")
                                .with("elapsed", ChronoUnit.DAYS.between(entry, day))
                                .with("first", firstOptOut));
            }
        });
    }

    /** So that nobody presses a family that said no: the report tells of it, with what goes on. */
    private void noteOptOut(LocalDate day) {
        var scope = optOutScope();
        var refusal = Refusals.of(RefusalCode.warning("W-DECLINED"), "HS-034", "opt_out_noted")
                .with("day", day);
        for (String each : HeadStartLists.OPT_OUT_SCOPES.values()) {
            refusal = refusal.with(each, scope.isEmpty() || scope.contains(each) ? "yes" : "no");
        }
        cells.add(Finding.Level.NOTE, "opt_out_scope", refusal);
    }

    private void future(String column, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            cells.error(
                    column,
                    Refusals.of(RefusalCode.E_RANGE, PART, "date_in_future").with("column", column));
        }
    }
}
