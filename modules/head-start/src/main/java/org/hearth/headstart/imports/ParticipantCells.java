package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportRow;
import org.hearth.core.reference.ReferenceList;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyLists;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Refusals;

/** A row of {@code participants.csv}, cell by cell. */
final class ParticipantCells {

    static final String PART = "E2";

    /** The columns of the file. */
    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("person_id", "ChildPlus ID", "Child ID", "Adult ID"),
            ImportColumn.required("family_id", "Family ID"),
            ImportColumn.required("kind"),
            ImportColumn.required("first_name"),
            ImportColumn.required("last_name"),
            ImportColumn.optional("middle_name"),
            ImportColumn.optional("preferred_name"),
            ImportColumn.optional("birth_date"),
            ImportColumn.required("role"),
            ImportColumn.optional("relation_to_child"),
            ImportColumn.optional("custody"),
            ImportColumn.optional("email"),
            ImportColumn.optional("phone"),
            ImportColumn.optional("phone_safe"),
            ImportColumn.optional("language"),
            ImportColumn.optional("education_level"),
            ImportColumn.optional("employment"),
            ImportColumn.optional("status"),
            ImportColumn.optional("status_date"),
            ImportColumn.optional("iep_ifsp"));

    private static final int SCHOOL_AGE = 6;
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final Map<String, EnrollmentStatus> STATUS = Map.of(
            "enrolled", EnrollmentStatus.ENROLLED,
            "accepted", EnrollmentStatus.ACCEPTED,
            "waitlisted", EnrollmentStatus.WAITLISTED,
            "dropped", EnrollmentStatus.DROPPED,
            "completed", EnrollmentStatus.COMPLETED);
    private static final Map<String, Disability> DISABILITY = Map.of(
            "", Disability.UNKNOWN,
            "iep", Disability.IEP,
            "ifsp", Disability.IFSP,
            "evaluation", Disability.EVALUATION,
            "none", Disability.NONE);
    private static final Map<String, Custody> CUSTODY =
            Map.of("", Custody.UNKNOWN, "sole", Custody.SOLE, "joint", Custody.JOINT, "none", Custody.NONE);

    private final ImportRow row;
    private final Cells cells;

    ParticipantCells(ImportRow row, ImportOptions options) {
        this.row = row;
        this.cells = new Cells(row, options, PART);
    }

    Cells cells() {
        return cells;
    }

    String id() {
        return row.cell("person_id");
    }

    String family() {
        return row.cell("family_id");
    }

    boolean isChild() {
        return row.cell("kind").equalsIgnoreCase("CHILD");
    }

    PersonName name() {
        return new PersonName(
                cells.text("first_name", PersonName.LENGTH),
                cells.text("middle_name", PersonName.LENGTH),
                cells.text("last_name", PersonName.LENGTH),
                cells.text("preferred_name", PersonName.LENGTH),
                "");
    }

    Optional<LocalDate> birth() {
        return cells.date("birth_date");
    }

    Optional<FamilyRole> role() {
        var role = FamilyRole.of(row.cell("role"));
        if (role.isEmpty()) {
            cells.malformed("role");
        }
        return role;
    }

    Optional<String> relation() {
        var relation = row.cell("relation_to_child").toLowerCase(Locale.ROOT);
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        if (!FamilyLists.RELATION_TYPE.has(relation)) {
            cells.malformed("relation_to_child");
            return Optional.empty();
        }
        return Optional.of(relation);
    }

    Custody custody() {
        return listed("custody", CUSTODY).orElse(Custody.UNKNOWN);
    }

    Optional<EnrollmentStatus> status() {
        return row.has("status") ? listed("status", STATUS) : Optional.empty();
    }

    Optional<LocalDate> statusDate() {
        return cells.date("status_date");
    }

    Disability disability() {
        return listed("iep_ifsp", DISABILITY).orElse(Disability.UNKNOWN);
    }

    String language() {
        return LanguageCodes.find(row.cell("language")).orElse("");
    }

    /** A value of the list of education levels; empty when it is unknown. */
    String education() {
        return code("education_level", HeadStartLists.EDUCATION);
    }

    /** A value of the list of kinds of employment; empty when it is unknown. */
    String employment() {
        return code("employment", HeadStartLists.EMPLOYMENT);
    }

    private String code(String column, ReferenceList list) {
        var code = row.cell(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
        if (row.has(column) && !list.has(code)) {
            cells.warn(column, "W-LIST", "value_not_listed");
        }
        return list.has(code) ? code : "";
    }

    String email() {
        return cells.text("email", NewContactPoint.LENGTH);
    }

    String phone() {
        return cells.text("phone", NewContactPoint.LENGTH);
    }

    YesNoUnknown phoneSafe() {
        return cells.yesNo("phone_safe");
    }

    boolean isTest() {
        return TestRecords.isTest(row.cell("first_name")) || TestRecords.isTest(row.cell("last_name"));
    }

    private <T> Optional<T> listed(String column, Map<String, T> values) {
        var value = Optional.ofNullable(values.get(row.cell(column).toLowerCase(Locale.ROOT)));
        if (value.isEmpty()) {
            cells.malformed(column);
        }
        return value;
    }

    /** Looks at every cell. */
    void check(LocalDate today, Optional<LocalDate> entry) {
        cells.text("person_id", ExternalId.LENGTH);
        cells.matches("kind", "(?i)CHILD|ADULT");
        cells.matches("email", EMAIL);
        cells.text("first_name", PersonName.LENGTH);
        cells.text("last_name", PersonName.LENGTH);
        cells.text("middle_name", PersonName.LENGTH);
        cells.text("preferred_name", PersonName.LENGTH);
        role();
        relation();
        custody();
        email();
        phone();
        phoneSafe();
        education();
        employment();
        if (row.has("language") && language().isEmpty()) {
            cells.warn("language", "W-LANG", "language_unknown");
        }
        birth().ifPresent(born -> birth(born, today));
        if (isChild()) {
            child(entry);
        }
    }

    private void birth(LocalDate born, LocalDate today) {
        if (born.isAfter(today) || born.isBefore(NewPerson.EARLIEST_BIRTH)) {
            cells.error("birth_date", Refusals.of(RefusalCode.E_RANGE, PART, "birth_out_of_range"));
        }
    }

    private void child(Optional<LocalDate> entry) {
        disability();
        if (!row.has("birth_date")) {
            cells.missing("birth_date");
        }
        if (!row.has("status") || status().isEmpty()) {
            missingUnlessFilled("status");
        }
        if (statusDate().isEmpty()) {
            missingUnlessFilled("status_date");
        }
        var tooOld = birth().isPresent()
                && entry.isPresent()
                && Period.between(birth().get(), entry.get()).getYears() >= SCHOOL_AGE;
        if (tooOld) {
            cells.warn("birth_date", "W-AGE", "child_too_old");
        }
    }

    private void missingUnlessFilled(String column) {
        if (!row.has(column)) {
            cells.missing(column);
        }
    }
}
