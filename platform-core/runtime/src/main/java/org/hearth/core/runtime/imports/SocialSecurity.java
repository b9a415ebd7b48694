package org.hearth.core.runtime.imports;

import java.util.regex.Pattern;

/** Knows a column of social security numbers by its name; no file that has one is accepted. */
final class SocialSecurity {

    private static final Pattern NAME = Pattern.compile(".*(?<![a-z])ssn(?![a-z]).*|.*soc(ial)?[^a-z]?sec.*");
    private static final Pattern BEFORE_THE_LAST_STEP = Pattern.compile(".*[/@]");

    private SocialSecurity() {}

    /** True for a heading, an element, or a path that ends in one. */
    static boolean names(String name) {
        return NAME.matcher(CsvHeader.plain(name)).matches()
                || NAME.matcher(CsvHeader.plain(
                                BEFORE_THE_LAST_STEP.matcher(name).replaceFirst("")))
                        .matches();
    }
}
