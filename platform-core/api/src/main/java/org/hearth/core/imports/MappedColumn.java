package org.hearth.core.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where one column of our template comes from.
 *
 * @param column its name in the template
 * @param source the heading in the CSV file, or in an XML file the path below the record's element: {@code Name/First},
 *     {@code @id} for an attribute, {@code ../@id} for one of the element around it; empty when it is fixed
 * @param fixed what every row holds; empty when it comes from the file
 * @param datePattern how the file writes a day, such as {@code dd.MM.yyyy}; empty when it needs no reading
 * @param values what the file says and the code that we say instead; other values stay as they are
 */
public record MappedColumn(String column, String source, String fixed, String datePattern, Map<String, String> values) {

    /** The longest heading or path, in characters. */
    public static final int LONGEST_SOURCE = 300;

    /** The longest fixed value, and the longest value that is translated, in characters. */
    public static final int LONGEST_VALUE = 200;

    /** The most values that one column translates. */
    public static final int MOST_VALUES = 300;

    public MappedColumn {
        source = source.strip();
        fixed = fixed.strip();
        datePattern = datePattern.strip();
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A column that is taken from the file as it is. */
    public static MappedColumn from(String column, String source) {
        return new MappedColumn(column, source, "", "", Map.of());
    }

    /** A column that holds the same in every row. */
    public static MappedColumn fixed(String column, String value) {
        return new MappedColumn(column, "", value, "", Map.of());
    }

    /** True when it says where the column comes from. */
    public boolean says() {
        return !source.isEmpty() || !fixed.isEmpty();
    }
}
