package org.hearth.headstart.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.imports.SourceFormat.Encoding;
import org.hearth.core.imports.SourceFormat.Kind;
import org.hearth.core.imports.SourceFormat.Separator;
import org.hearth.core.security.Caller;
import org.hearth.headstart.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of other systems, CSV and XML, by saved mappings. All of it is invented. */
class MappedImportsTest {

    private static final String TIMED = "M/d/yyyy h:mm:ss a";

    private Office office;
    private ImportDesk desk;

    @BeforeEach
    void open() {
        office = new Office(LocalDate.of(2026, 11, 23));
        desk = new ImportDesk(office);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anXmlDataExportBringsFamiliesAndTheirPeopleAndCanBeTakenBack() {
        var families = desk.load(families(), "export.xml", export());
        assertThat(families.loaded()).isEqualTo(2);
        assertThat(families.errors()).isZero();

        var participants = add(participants());
        var people = desk.load(participants, "export.xml", export());
        assertThat(people.loaded()).isEqualTo(2);
        assertThat(desk.findings(people.id(), Finding.Level.ERROR))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.line()).isEqualTo(24);
                    assertThat(each.column()).isEqualTo("birth_date");
                    assertThat(each.refusal().label()).isEqualTo("E-FMT");
                });
        var first = desk.view("F90101");
        assertThat(first.family().name()).isEqualTo("Sample");
        assertThat(first.family().findPrimaryAdult()).isPresent();

        var again = desk.load(participants, "export.xml", export());
        assertThat(again.loaded()).isZero();
        assertThat(again.skipped()).isEqualTo(2);
        assertThat(desk.view("F90101").members()).hasSameSizeAs(first.members());

        desk.undo(again.id());
        desk.undo(people.id());
        desk.undo(families.id());
        assertThat(desk.find("F90101")).isEmpty();
    }

    @Test
    void aCsvFileWithHeadingsOfItsOwnIsLoadedAsOurTemplateIs() {
        var format = new SourceFormat(Kind.CSV, Encoding.UTF_8, Separator.SEMICOLON, "");
        var mapping = add(new ImportMapping(
                "Other families",
                "families",
                format,
                List.of(
                        MappedColumn.from("family_id", "Household No"),
                        MappedColumn.fixed("program_term", "2026-2027"),
                        values("program_type", "Track", Map.of("Preschool", "HS", "Infants", "EHS")),
                        MappedColumn.from("site", "Building"),
                        MappedColumn.from("primary_adult_id", "Contact No"),
                        new MappedColumn("entry_date", "First day", "", "dd.MM.yyyy", Map.of()))));
        var file = """
                Household No;Track;Building;Contact No;First day;Color
                H1;Preschool;Cedar Center;C1;17.08.2026;red
                H2;Toddlers;Cedar Center;C2;18.08.2026;blue
                H3;Infants;Cedar Center;C3;08/19/2026;green
                """;
        var batch = desk.load(mapping, "other.csv", file);

        assertThat(batch.loaded()).isEqualTo(1);
        assertThat(batch.mapping().orElseThrow().name()).isEqualTo("Other families");
        assertThat(desk.findings(batch.id(), Finding.Level.ERROR))
                .extracting(each -> each.line() + " " + each.column())
                .containsExactly("3 program_type", "4 entry_date");
        assertThat(desk.find("H1")).isPresent();
        assertThat(desk.find("H2")).isEmpty();
    }

    @Test
    void onlyWhoMayImportSeesOrMakesAMapping() {
        var id = families();
        assertThat(office.asAdvocate(() -> office.get(ImportMappings.class).all()))
                .hasSize(1);
        var nobody = new Caller(UUID.randomUUID(), "Nobody", "N1", Set.of("director"), Locale.ENGLISH);
        assertThatThrownBy(() ->
                        office.as(nobody, () -> office.get(ImportMappings.class).get(id)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() ->
                        office.as(nobody, () -> office.get(ImportMappings.class).add(participants())))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> office.as(nobody, () -> desk.checkMapped(id, "export.xml", export())))
                .isInstanceOf(AccessDenied.class);
    }

    private UUID families() {
        return add(new ImportMapping(
                "Data export, families",
                "families",
                SourceFormat.xml("DataExport/Family"),
                List.of(
                        MappedColumn.from("family_id", "@FamilyID"),
                        MappedColumn.from("program_term", "@Term"),
                        values("program_type", "@Program", Map.of("head start", "HS", "early head start", "EHS")),
                        MappedColumn.from("site", "Agency/@Site"),
                        MappedColumn.from("primary_adult_id", "PrimaryAdult/@ID"),
                        MappedColumn.from("address1", "Address/Street"),
                        MappedColumn.from("city", "Address/City"),
                        MappedColumn.from("state", "Address/State"),
                        MappedColumn.from("zip", "Address/Zip"),
                        new MappedColumn("entry_date", "Enrolled", "", TIMED, Map.of()))));
    }

    private static ImportMapping participants() {
        return new ImportMapping(
                "Data export, participants",
                "participants",
                SourceFormat.xml("DataExport/Family/Participant"),
                List.of(
                        MappedColumn.from("person_id", "@ID"),
                        MappedColumn.from("family_id", "../@FamilyID"),
                        values("kind", "@Type", Map.of("C", "CHILD", "A", "ADULT")),
                        values("role", "@Type", Map.of("C", "child_enrolled", "A", "parent")),
                        MappedColumn.from("first_name", "Name/@First"),
                        MappedColumn.from("last_name", "Name/@Last"),
                        new MappedColumn("birth_date", "Birthdate", "", TIMED, Map.of()),
                        MappedColumn.from("phone", "Phone[2]"),
                        values("status", "Enrollment/Status", Map.of("Active", "Enrolled")),
                        new MappedColumn("status_date", "Enrollment/Since", "", TIMED, Map.of())));
    }

    private static MappedColumn values(String column, String source, Map<String, String> values) {
        return new MappedColumn(column, source, "", "", values);
    }

    private UUID add(ImportMapping mapping) {
        return office.asAdvocate(() -> office.get(ImportMappings.class).add(mapping));
    }

    private static String export() {
        try (InputStream in = MappedImportsTest.class.getResourceAsStream("/data-export.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
