package org.hearth.family.genogram;

import java.time.LocalDate;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.jspecify.annotations.Nullable;

/** That {@code parent} is a parent of {@code child}; {@code until} is the last day of what has ended. */
record Claim(
        String parent,
        String child,
        ParentKind kind,
        boolean ended,
        @Nullable LocalDate until) {

    boolean isBetween(String one, String two) {
        return (parent.equals(one) && child.equals(two)) || (parent.equals(two) && child.equals(one));
    }
}
