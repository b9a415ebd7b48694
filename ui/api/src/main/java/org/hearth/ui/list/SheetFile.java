package org.hearth.ui.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hearth.core.report.Sheet;

/** A kind of file that a spreadsheet reads. No cell of words is ever taken for a formula. */
public enum SheetFile {
    /** RFC 4180, UTF-8 with its mark, so that spreadsheets read the accents. */
    CSV("text/csv"),
    /** Office Open XML. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final int MEASURED = 100;

    private final String type;

    SheetFile(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** The ending of its name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file. */
    public byte[] write(Sheet sheet) {
        return this == CSV ? csv(sheet) : xlsx(sheet);
    }

    private static byte[] csv(Sheet sheet) {
        return Stream.concat(
                        Stream.of(sheet.headings().stream().map(CsvFile::cell).toList()),
                        sheet.rows().stream()
                                .map(row -> row.stream().map(SheetFile::cell).toList()))
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        // A negative number is a number; words that begin with a minus are not.
        return value instanceof Number ? value.toString() : CsvFile.cell(value.toString());
    }

    private static byte[] xlsx(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Hearth", "1.0")) {
            var page = book.newWorksheet(name(sheet.name()));
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column));
                page.style(0, column).bold().set();
                page.width(column, width(sheet, column));
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row + 1, sheet.rows().get(row));
            }
            page.freezePane(0, 1);
            page.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet page, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> page.value(row, column, number);
                case LocalDate day -> {
                    page.value(row, column, day);
                    page.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object words -> page.value(row, column, words.toString());
            }
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .limit(MEASURED)
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        int heading = sheet.headings().get(column).length();
        return Math.clamp(Math.max(longest, heading) + 2L, NARROWEST, WIDEST);
    }

    /** What spreadsheets allow as the name of a sheet. */
    private static String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String some = plain.isEmpty() ? "1" : plain;
        return some.substring(0, Math.min(LONGEST_NAME, some.length()));
    }
}
