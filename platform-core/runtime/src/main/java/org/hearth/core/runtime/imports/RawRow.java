package org.hearth.core.runtime.imports;

import java.util.Map;

/**
 * A record of another system's file, before it is mapped.
 *
 * @param line where it begins
 * @param number which of the file's records it is, from 1
 * @param values its cells by heading, or its texts and attributes by path
 * @param ragged true when it has more or fewer cells than there are headings
 */
record RawRow(long line, long number, Map<String, String> values, boolean ragged) {}
