package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.imports.Imports.UsedMapping;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.imports.SourceFormat.Encoding;
import org.hearth.core.imports.SourceFormat.Kind;
import org.hearth.core.imports.SourceFormat.Separator;
import org.junit.jupiter.api.Test;

final class MappedImportsTest extends MappingDesk {

    private static final String FOREIGN = "Kid Name,Kid No,Shoe\nAna,1,30\nbad,2,31\n,3,32\nEva,4,33\n";

    @Test
    void aFileWithHeadingsOfItsOwnIsCheckedLoadedAndTakenBackAsAnyOther() {
        UUID mapping = added(csv(NUMBER, NAME));
        Batch checked = checkedBy(mapping, FOREIGN);

        assertThat(checked.state()).isEqualTo(State.CHECKED);
        assertThat(checked.errors()).isEqualTo(2);
        assertThat(names.stored).isEmpty();
        assertThat(findings(checked.id()))
                .extracting(each ->
                        each.line() + " " + each.column() + " " + each.refusal().label())
                .containsExactly("0  W-COLUMN", "3 name E-RANGE HS-000", "4 name E-REQ");

        Batch loaded = loadedBy(mapping, FOREIGN);
        assertThat(names.stored).containsExactly(entry("1", "Ana"), entry("4", "Eva"));
        assertThat(undone(loaded).state()).isEqualTo(State.UNDONE);
        assertThat(names.stored).isEmpty();
    }

    @Test
    void theSameFileAgainDoublesNothingEvenWithANewVersionOfTheMapping() {
        UUID mapping = added(csv(NUMBER, NAME));
        loadedBy(mapping, FOREIGN);
        as(LOADER, () -> {
            mappings.change(
                    mapping, 1, new ImportMapping("Renamed", "names", SourceFormat.csv(), List.of(NAME, NUMBER)));
            return mapping;
        });
        Batch again = loadedBy(mapping, FOREIGN);

        assertThat(again.loaded()).isZero();
        assertThat(again.skipped()).isEqualTo(2);
        assertThat(again.mapping()).contains(new UsedMapping(mapping, 2, "Renamed"));
    }

    @Test
    void aBatchKeepsToTheVersionItWasCheckedWith() {
        UUID mapping = added(csv(NUMBER, NAME));
        Batch checked = checkedBy(mapping, FOREIGN);
        as(LOADER, () -> {
            mappings.change(mapping, 1, csv(NUMBER, MappedColumn.fixed("name", "Nobody")));
            mappings.retire(mapping, 2);
            imports.load(checked.id());
            return checked;
        });

        assertThat(ended(checked.id()).mapping()).contains(new UsedMapping(mapping, 1, "Other system"));
        assertThat(names.stored).containsValues("Ana", "Eva").doesNotContainValue("Nobody");
    }

    @Test
    void valuesAreTranslatedDaysAreReadAndFixedOnesAreTheSameEverywhere() {
        UUID mapping = added(csv(
                NUMBER,
                new MappedColumn("name", "Kind", "", "", Map.of("C", "child", "a ", "adult")),
                dated("note", "Born", "d.M.yyyy")));
        Batch batch = checkedBy(mapping, "Kid No,Kind,Born\n1,c,3.4.2022\n2,A,04/03/2022\n3,Other,\n");

        assertThat(findings(batch.id()))
                .extracting(each ->
                        each.line() + " " + each.column() + " " + each.refusal().label())
                .containsExactly("3 note E-FMT");
        assertThat(as(
                        LOADER,
                        () -> mappings.preview(
                                csv(MappedColumn.fixed("name", "Same"), dated("note", "Born", "d.M.yyyy")),
                                bytes("Kid No,Born\n1,3.4.2022\n"))))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.row().cells()).containsOnly(entry("name", "Same"), entry("note", "2022-04-03")));
        loadedBy(mapping, "Kid No,Kind,Born\n1,c,3.4.2022\n2,A,\n3,Other,\n");
        assertThat(names.stored).containsExactly(entry("1", "child"), entry("2", "adult"), entry("3", "Other"));
    }

    @Test
    void otherSeparatorsAndLettersAreReadAsTheMappingSays() {
        SourceFormat format = new SourceFormat(Kind.CSV, Encoding.WINDOWS_1252, Separator.SEMICOLON, "");
        UUID mapping = added(new ImportMapping("Old", "names", format, List.of(NUMBER, NAME)));
        byte[] file = "Kid No;Kid Name\n1;Ni\u00F1a\n".getBytes(Charset.forName("windows-1252"));
        Batch batch =
                ended(as(LOADER, () -> imports.checkMapped(mapping, OPTIONS, "o.csv", new ByteArrayInputStream(file))));
        as(LOADER, () -> {
            imports.load(batch.id());
            return batch;
        });
        ended(batch.id());

        assertThat(names.stored).containsExactly(entry("1", "Ni\u00F1a"));
    }

    @Test
    void xmlIsLoadedRecordByRecordAndTheReportNamesItsLines() {
        UUID mapping = added(kids());
        Batch batch = loadedBy(mapping, XML);

        assertThat(batch.loaded()).isEqualTo(2);
        assertThat(batch.errors()).isEqualTo(1);
        assertThat(names.stored).containsExactly(entry("1", "Ana"), entry("2", "Eva"));
        assertThat(findings(batch.id()))
                .extracting(each ->
                        each.line() + " " + each.key() + " " + each.refusal().label())
                .containsExactly("0  W-COLUMN", "7 #3 E-REQ");
        assertThat(loadedBy(mapping, XML).skipped()).isEqualTo(2);
        assertThat(undone(batch).state()).isEqualTo(State.UNDONE);
        assertThat(names.stored).isEmpty();
    }

    @Test
    void aPreviewShowsTheFirstRowsWithWhatIsWrongInThem() {
        var rows = as(LOADER, () -> mappings.preview(kids(), bytes(XML)));

        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().row().cells())
                .containsOnly(entry("number", "1"), entry("name", "Ana"), entry("note", "F1"));
        assertThat(rows.getLast().faults())
                .extracting(each -> each.refusal().label())
                .containsExactly("E-REQ");
    }
}
