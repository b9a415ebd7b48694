package org.hearth.headstart.imports;

import java.util.regex.Pattern;

/** Tells what a program made to try its system out; such rows are left out and listed. */
final class TestRecords {

    private static final Pattern MARK = Pattern.compile("\\btest\\b|do not use", Pattern.CASE_INSENSITIVE);

    private TestRecords() {}

    static boolean isTest(String name) {
        return MARK.matcher(name).find();
    }
}
