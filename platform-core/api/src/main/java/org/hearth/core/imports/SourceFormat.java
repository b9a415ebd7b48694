package org.hearth.core.imports;

/**
 * How another system writes its files.
 *
 * @param separator what stands between the columns; of CSV alone
 * @param recordPath the element that is repeated for each record, from the root, such as {@code Export/Family}; of XML
 *     alone, empty otherwise
 */
public record SourceFormat(Kind kind, Encoding encoding, Separator separator, String recordPath) {

    public SourceFormat {
        recordPath = recordPath.strip();
    }

    /** A CSV file in UTF-8, separated by commas. */
    public static SourceFormat csv() {
        return new SourceFormat(Kind.CSV, Encoding.UTF_8, Separator.COMMA, "");
    }

    /** An XML file in UTF-8 with one element for each record. */
    public static SourceFormat xml(String recordPath) {
        return new SourceFormat(Kind.XML, Encoding.UTF_8, Separator.COMMA, recordPath);
    }

    /** What kind of file it is. */
    public enum Kind {
        /** Rows under a line of headings. */
        CSV,
        /** Elements, one for each record. */
        XML
    }

    /** How its letters are written. */
    public enum Encoding {
        /** What nearly everything writes today. */
        UTF_8,
        /** Older programs of Windows; holds Latin-1 too. */
        WINDOWS_1252,
        /** Two bytes for a letter, with a mark in front. */
        UTF_16
    }

    /** What stands between two columns. */
    public enum Separator {
        /** A comma. */
        COMMA(','),
        /** A semicolon. */
        SEMICOLON(';'),
        /** A tab. */
        TAB('\t'),
        /** A vertical bar. */
        BAR('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        /** The sign itself. */
        public char sign() {
            return sign;
        }
    }
}
