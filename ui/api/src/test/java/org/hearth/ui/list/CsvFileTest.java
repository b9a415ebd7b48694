package org.hearth.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearth.core.data.Page;
import org.junit.jupiter.api.Test;

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

        var text = CsvFile.write(
                COLUMNS,
                request -> new Page<>(
                        all.stream()
                                .skip(request.offset())
                                .limit(request.limit())
                                .toList(),
                        all.size()),
                List.of());

        assertThat(text).startsWith("\uFEFFName\r\nFamily 0\r\n").endsWith("Family 2344\r\n");
        assertThat(text.lines()).hasSize(2346);
    }

    @Test
    void aListWithoutRowsIsAFileWithItsHeadings() {
        assertThat(CsvFile.write(COLUMNS, request -> new Page<>(List.of(), 0), List.of()))
                .isEqualTo("\uFEFFName\r\n");
    }
}
