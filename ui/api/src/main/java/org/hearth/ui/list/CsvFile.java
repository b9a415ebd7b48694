package org.hearth.ui.list;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.PageRequest.SortBy;

/** A list as a CSV file (RFC 4180, UTF-8 with its mark, so that spreadsheets read the accents). */
final class CsvFile {

    private static final String FORMULA = "=+-@\t\r";

    private CsvFile() {}

    static <T> DownloadHandler handler(
            List<Column<T>> columns, Function<PageRequest, Page<T>> rows, Supplier<List<SortBy>> order) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = write(columns, rows, order.get()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), "list.csv", "text/csv", bytes.length);
        });
    }

    static <T> String write(List<Column<T>> columns, Function<PageRequest, Page<T>> rows, List<SortBy> order) {
        var text = new StringBuilder("\uFEFF");
        text.append(line(columns.stream().map(Column::heading)));
        int offset = 0;
        long total = 1;
        while (offset < total) {
            var page = rows.apply(new PageRequest(offset, PageRequest.LARGEST, order));
            for (T row : page.rows()) {
                text.append(line(columns.stream().map(each -> each.text().apply(row))));
            }
            total = page.rows().isEmpty() ? 0 : page.total();
            offset += page.rows().size();
        }
        return text.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        var safe = formula ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
