package org.hearth.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.hearth.core.data.Page;
import org.hearth.core.report.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    private static final List<Column<String>> COLUMNS = List.of(Column.text("name", "Name", each -> each));

    @Test
    void aCellThatASpreadsheetWouldCalculateIsMadeText() {
        assertThat(CsvFile.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvFile.cell("+1 555 0100")).isEqualTo("'+1 555 0100");
        assertThat(CsvFile.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(CsvFile.cell("-2")).isEqualTo("'-2");
        assertThat(CsvFile.cell("\tx")).isEqualTo("'\tx");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() {
        assertThat(CsvFile.cell("a, b")).isEqualTo("\"a, b\"");
        assertThat(CsvFile.cell("say \"yes\"")).isEqualTo("\"say \"\"yes\"\"\"");
        assertThat(CsvFile.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(CsvFile.cell("")).isEmpty();
    }

    @Test
    void theFileHoldsEveryRowNotOnlyThoseOfTheFirstPage() {
        var all = IntStream.range(0, 2345).mapToObj(each -> "Family " + each).toList();

        var text = csv(SeenRows.sheet(
                COLUMNS,
                request -> new Page<>(
                        all.stream()
                                .skip(request.offset())
                                .limit(request.limit())
                                .toList(),
                        all.size()),
                List.of()));

        assertThat(text).startsWith("\uFEFFName\r\nFamily 0\r\n").endsWith("Family 2344\r\n");
        assertThat(text.lines()).hasSize(2346);
    }

    @Test
    void aListWithoutRowsIsAFileWithItsHeadings() {
        assertThat(csv(SeenRows.sheet(COLUMNS, request -> new Page<>(List.of(), 0), List.of())))
                .isEqualTo("\uFEFFName\r\n");
    }

    @Test
    void numbersStayNumbersAndWordsThatLookLikeAFormulaDoNot() {
        var sheet = new Sheet(
                "s", List.of("n", "words, said", "day"), List.of(List.of(-2L, "-2", LocalDate.of(2026, 11, 5))));

        assertThat(csv(sheet)).isEqualTo("\uFEFFn,\"words, said\",day\r\n-2,'-2,2026-11-05\r\n");
    }

    @Test
    void aSpreadsheetFileHoldsWordsNumbersAndDays(@TempDir Path folder) throws IOException {
        var sheet = new Sheet(
                "R-HS-01: all/none",
                List.of("Name", "n", "day"),
                List.of(List.of("=1+1 & Garcia", 7L, LocalDate.of(2026, 11, 5))));

        var file = Files.write(folder.resolve("sheet.xlsx"), SheetFile.XLSX.write(sheet));
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("=1+1 &amp; Garcia")
                .contains("Name");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>7</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/workbook.xml")).contains("R-HS-01  all none");
    }

    private static String csv(Sheet sheet) {
        return new String(SheetFile.CSV.write(sheet), StandardCharsets.UTF_8);
    }
}
