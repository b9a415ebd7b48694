package org.hearth.core.runtime.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Tables as a zip of CSV files (RFC 4180, UTF-8 with its mark), written while they are read. */
public final class TableArchive {

    private static final char MARK = '\uFEFF';

    private final ZipOutputStream zip;
    private final Writer writer;
    private final CsvWriter csv;
    private final List<List<String>> columns = new ArrayList<>();
    private final List<List<String>> manifest = new ArrayList<>();

    private TableArchive(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        // What is empty stands in quotation marks, so that it differs from what is not there.
        csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    /**
     * Writes every table; {@code to} is not closed.
     *
     * @param about what the archive is, for the head of its {@code manifest.csv}
     */
    public static void write(Connection connection, List<String> tables, Map<String, String> about, OutputStream to)
            throws SQLException {
        var archive = new TableArchive(to);
        about.forEach((what, value) -> archive.manifest.add(List.of(what, value)));
        try {
            for (String table : tables) {
                archive.table(connection, table);
            }
            archive.file("columns.csv", List.of("table", "column", "type", "written_as"), archive.columns);
            archive.file("manifest.csv", List.of("what", "value"), archive.manifest);
            archive.zip.finish();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void table(Connection connection, String table) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(table + ".csv"));
        ModuleTables.rows(connection, table, rows -> manifest.add(List.of(table + ".csv", "" + rows(table, rows))));
        endFile();
    }

    private long rows(String table, ResultSet rows) throws SQLException {
        List<CellText> kinds = head(table, rows);
        long count = 0;
        while (rows.next()) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int column = 1; column <= kinds.size(); column++) {
                cells.add(kinds.get(column - 1).read(rows, column));
            }
            csv.writeRecord(cells);
            count++;
        }
        return count;
    }

    private List<CellText> head(String table, ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        List<CellText> kinds = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            String name = about.getColumnName(column).toLowerCase(Locale.ROOT);
            CellText kind = CellText.of(about, column);
            names.add(name);
            kinds.add(kind);
            columns.add(List.of(table, name, about.getColumnTypeName(column).toLowerCase(Locale.ROOT), kind.words()));
        }
        head(names);
        return kinds;
    }

    private void head(List<String> names) {
        try {
            writer.append(MARK);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        csv.writeRecord(names);
    }

    private void file(String name, List<String> head, List<List<String>> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        head(head);
        lines.forEach(csv::writeRecord);
        endFile();
    }

    private void endFile() throws IOException {
        csv.flush();
        writer.flush();
        zip.closeEntry();
    }
}
