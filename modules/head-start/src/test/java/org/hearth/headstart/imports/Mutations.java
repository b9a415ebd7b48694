package org.hearth.headstart.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Spoils rows of a CSV file as people, spreadsheets and cables do. The same seed spoils them alike. */
final class Mutations {

    private static final List<String> ODD = List.of(
            "\u0000",
            "\u0001",
            "\u0007",
            "\u0085",
            "\u00A0",
            "\u200B",
            "\u202Eevil",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "é",
            "e\u0301\u0301\u0301\u0301",
            "ﬀ",
            "İ",
            "ß",
            "李小龙",
            "علي",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD840\uDC0B",
            "½",
            "٣",
            "null",
            "NULL",
            "';drop table fam_person;--",
            "<script>",
            "${uuid}",
            "{name}",
            "%s",
            "\\",
            "'",
            "|",
            "||",
            ";",
            "\t");
    private static final List<String> DATES = List.of(
            "2026-02-30",
            "0000-00-00",
            "99/99/9999",
            "13/13/2026",
            "1900-01-01",
            "1899-12-31",
            "9999-12-31",
            "99999-01-01",
            "-2026-01-01",
            "+2026-01-01",
            "2026-8-17",
            "8/17/26",
            "17.08.2026",
            "yesterday",
            "2026-08-17T00:00:00Z",
            "46251",
            "2020-02-29",
            "2026-11-24");
    private static final List<String> FORMULAS =
            List.of("=1+1", "@SUM(A1:A9)", "+cmd|' /C calc'!A0", "-2+3", "=HYPERLINK(\"x\")", "\t=1", " =2", "＝1+1");
    private static final int[] LENGTHS = {20, 21, 40, 41, 80, 81, 120, 121, 254, 255, 1001, 9_999, 10_001, 70_000};

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /** One row, spoiled {@code times} times; it may have become several lines or none. */
    String spoil(List<String> row, int times) {
        var cells = new ArrayList<>(row);
        int ofLine = 0;
        for (int each = 0; each < times; each++) {
            if (random.nextInt(5) == 0) {
                ofLine++;
            } else {
                spoilCell(cells);
            }
        }
        var line = cells.stream().map(Mutations::quoted).collect(Collectors.joining(",")) + "\n";
        for (int each = 0; each < ofLine; each++) {
            line = line.isEmpty() ? line : spoilLine(line);
        }
        return line;
    }

    private void spoilCell(List<String> cells) {
        int at = random.nextInt(cells.size());
        int other = random.nextInt(cells.size());
        var cell = cells.get(at);
        switch (random.nextInt(9)) {
            case 0 -> cells.set(at, insert(cell, any(ODD)));
            case 1 -> cells.set(at, any(DATES));
            case 2 -> cells.set(at, any(FORMULAS));
            case 3 -> cells.set(at, "x".repeat(LENGTHS[random.nextInt(LENGTHS.length)]));
            case 4 -> cells.set(at, "");
            case 5 -> {
                cells.set(at, cells.get(other));
                cells.set(other, cell);
            }
            case 6 -> cells.set(at, cell + "\n" + cell);
            case 7 -> cells.set(at, cells.get(other));
            default -> cells.set(at, flipped(cell));
        }
    }

    private String spoilLine(String line) {
        int cut = random.nextInt(line.length());
        // A quotation mark that lost its partner spoils all that follows: the other test has those.
        return switch (random.nextInt(line.contains("\"") ? 2 : 7)) {
            case 0 -> line + line;
            case 1 -> "";
            case 2 -> insert(line, ",");
            case 3 -> line.replaceFirst(",", "");
            case 4 -> line.substring(0, cut) + "\n" + line.substring(cut);
            case 5 -> line.replace("\n", "\r\n");
            default -> flipped(line.stripTrailing()) + "\n";
        };
    }

    /** One bit of one letter is another; a quotation mark is left out. */
    private String flipped(String text) {
        if (text.isEmpty()) {
            return any(ODD);
        }
        int at = random.nextInt(text.length());
        char flipped = (char) (text.charAt(at) ^ (1 << random.nextInt(7)));
        boolean harmful = flipped == '"' || Character.isSurrogate(flipped);
        return text.substring(0, at) + (harmful ? '?' : flipped) + text.substring(at + 1);
    }

    /** Bytes of a whole file, spoiled once. */
    byte[] spoil(byte[] file) {
        int at = random.nextInt(file.length);
        var spoiled = file.clone();
        switch (random.nextInt(8)) {
            case 0 -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoiled = Arrays.copyOf(file, at);
            case 2 -> spoiled[at] = '"';
            case 3 -> spoiled[at] = 0;
            case 4 -> spoiled[at] = (byte) 0xFF;
            case 5 ->
                spoiled = (new String(file, StandardCharsets.UTF_8) + new String(file, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            case 6 ->
                spoiled = new String(file, StandardCharsets.UTF_8)
                        .replace(',', random.nextBoolean() ? ';' : '\t')
                        .getBytes(StandardCharsets.UTF_16);
            default ->
                spoiled[at] = (byte) any(List.of(",", "\n", "\r", "\"", " ")).charAt(0);
        }
        return spoiled;
    }

    private String insert(String text, String what) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private static String quoted(String cell) {
        boolean needed = cell.contains(",") || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
        return !needed ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
