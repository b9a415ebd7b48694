package org.hearth.core.imports;

import java.util.List;

/**
 * How the files of another system become rows of one of our kinds of files.
 *
 * @param name what people call it, unlike every other
 * @param type the code of our kind of file
 * @param columns where our columns come from; those that are not named stay empty
 */
public record ImportMapping(String name, String type, SourceFormat format, List<MappedColumn> columns) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 80;

    public ImportMapping {
        name = name.strip();
        columns = columns.stream().filter(MappedColumn::says).toList();
    }
}
