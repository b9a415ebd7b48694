package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.StaleData;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings.Found;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.junit.jupiter.api.Test;

final class MappingsTest extends MappingDesk {

    @Test
    void aMappingIsKeptAsItWasSavedAndEachChangeIsAVersion() {
        UUID id = added(kids());
        as(LOADER, () -> {
            mappings.change(id, 1, csv(NUMBER, NAME));
            return id;
        });

        assertThat(as(LOADER, () -> mappings.history(id)))
                .extracting(Saved::version, Saved::mapping, Saved::by)
                .containsExactly(tuple(2, csv(NUMBER, NAME), "Loader"), tuple(1, kids(), "Loader"));
        assertThat(as(LOADER, mappings::all)).extracting(Saved::version).containsExactly(2);
    }

    @Test
    void whoHasReadAnOlderVersionOverwritesNothing() {
        UUID id = added(csv(NUMBER, NAME));
        change(id, 1);

        assertThatThrownBy(() -> change(id, 1)).isInstanceOf(StaleData.class);
    }

    @Test
    void eachFaultIsNamedWithItsField() {
        ImportMapping faulty = new ImportMapping(
                " ",
                "names",
                SourceFormat.xml("a//b"),
                List.of(
                        MappedColumn.from("nme", "x"),
                        MappedColumn.from("note", "Person/SSN"),
                        new MappedColumn("number", "@no", "7", "dd.MM.yy", java.util.Map.of())));

        assertThat(refusals(() -> added(faulty)))
                .containsExactly(
                        "E-REQ mapping_name import.mapping.name_missing",
                        "E-FMT record_path import.mapping.path_malformed",
                        "E-FMT nme import.mapping.unknown_column",
                        "E-FMT note import.header.ssn",
                        "E-FMT number import.mapping.both",
                        "E-FMT number import.mapping.date_pattern",
                        "E-REQ name import.mapping.required");
    }

    @Test
    void aNameIsTakenWhileItsMappingIsInUse() {
        UUID id = added(csv(NUMBER, NAME));
        ImportMapping same = new ImportMapping("OTHER system", "names", SourceFormat.csv(), List.of(NUMBER, NAME));

        assertThat(refusals(() -> added(same))).containsExactly("E-DUP mapping_name import.mapping.name_taken");

        as(LOADER, () -> {
            mappings.retire(id, 1);
            return id;
        });
        added(same);
        assertThat(as(LOADER, mappings::all)).hasSize(1);
        assertThat(refusals(() -> checkedBy(id, "Kid No,Kid Name\n1,Ana\n")))
                .containsExactly("E-STATE import.mapping.retired");
    }

    @Test
    void theMappingOfTheLatestFileIsProposedForTheNext() {
        UUID id = added(csv(NUMBER, NAME));
        assertThat(as(LOADER, () -> mappings.lastUsed("names"))).isEmpty();

        checkedBy(id, "Kid No,Kid Name\n1,Ana\n");
        assertThat(as(LOADER, () -> mappings.lastUsed("names"))).contains(id);

        checked("number,name\n1,Ana\n");
        assertThat(as(LOADER, () -> mappings.lastUsed("names"))).isEmpty();
    }

    @Test
    void aSampleShowsItsHeadingsOrItsPathsWithAnExample() {
        assertThat(as(
                        LOADER,
                        () -> mappings.look(SourceFormat.csv(), bytes("\uFEFFNo.,Note,Note\n,a,b\n7,,\n"))
                                .found()))
                .containsExactly(new Found("No.", "7"), new Found("Note", "a"), new Found("Note[2]", "b"));

        var sample = as(LOADER, () -> mappings.look(SourceFormat.xml(""), bytes(XML)));
        assertThat(sample.recordPaths()).startsWith("Export/Family", "Export/Family/Kid");
        assertThat(as(
                        LOADER,
                        () -> mappings.look(SourceFormat.xml("Export/Family/Kid"), bytes(XML))
                                .found()))
                .contains(
                        new Found("@no", "1"),
                        new Found("Name/First", "Ana"),
                        new Found("../@id", "F1"),
                        new Found("../../@agency", "A1"),
                        new Found("Phone[2]", "555-0102"));
    }

    @Test
    void columnsAreMatchedByNameAndAliasBeforeAnybodyHasTo() {
        assertThat(as(LOADER, () -> mappings.suggest("names", List.of("Kid/NAME", "No.", "SSN"))))
                .containsExactly(MappedColumn.from("number", "No."), MappedColumn.from("name", "Kid/NAME"));
    }

    @Test
    void nobodySeesOrChangesAMappingWithoutTheRightToLoadItsKind() {
        UUID id = added(csv(NUMBER, NAME));

        List<Runnable> acts = List.of(
                mappings::all,
                () -> mappings.get(id),
                () -> mappings.history(id),
                () -> mappings.lastUsed("names"),
                () -> mappings.add(kids()),
                () -> mappings.change(id, 1, kids()),
                () -> mappings.retire(id, 1),
                () -> mappings.look(SourceFormat.csv(), bytes("a\n")),
                () -> mappings.suggest("names", List.of()),
                () -> mappings.preview(kids(), bytes(XML)),
                () -> imports.checkMapped(id, OPTIONS, "x", bytes("Kid No,Kid Name\n1,Ana\n")));
        acts.forEach(each -> assertThatThrownBy(() -> as(STRANGER, () -> {
                    each.run();
                    return id;
                }))
                .isInstanceOf(AccessDenied.class));
        assertThat(as(LOADER, mappings::all)).hasSize(1);
    }

    @Test
    void savingAndRetiringAreInTheAuditTrail() {
        UUID id = added(csv(NUMBER, NAME));
        change(id, 1);
        as(LOADER, () -> {
            mappings.retire(id, 2);
            return id;
        });

        List<String> details = service(UnitOfWork.class)
                .read(em -> em.createQuery(
                                "select e.details from core_AuditEntry e where e.record = :id order by e.number",
                                String.class)
                        .setParameter("id", id)
                        .getResultList());
        assertThat(details).hasSize(3).allMatch(each -> each.contains("name"));
        assertThat(details.getLast()).contains("retired");
    }

    private void change(UUID id, int version) {
        as(LOADER, () -> {
            mappings.change(id, version, csv(NUMBER, MappedColumn.fixed("name", "Ana")));
            return id;
        });
    }
}
