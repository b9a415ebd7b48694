package org.hearth.core.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of a CSV file: {@code YYYY-MM-DD}, or {@code MM/DD/YYYY} where that cannot be mistaken. */
public final class ImportDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS = 12;

    private ImportDates() {}

    /** The date, or empty when it is malformed, does not exist, or could be read in two ways. */
    public static Optional<LocalDate> read(String cell, ImportOptions options) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(cell);
        if (slashes.matches() && (options.usDates() || !isAmbiguous(slashes))) {
            return date(slashes.group(3), slashes.group(1), slashes.group(2));
        }
        return Optional.empty();
    }

    private static boolean isAmbiguous(Matcher slashes) {
        return Integer.parseInt(slashes.group(2)) <= MONTHS && !slashes.group(1).equals(slashes.group(2));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
