package org.hearth.core.runtime.document;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;

/** Holds to it that templates see plain values only: no entity, no service, nothing with behaviour. */
final class PrintModel {

    private PrintModel() {}

    static void check(String name, Object value) {
        switch (value) {
            case String text -> {}
            case Number number -> {}
            case Boolean flag -> {}
            case TemporalAccessor moment -> {}
            case Collection<?> several -> several.forEach(each -> check(name, each));
            case Map<?, ?> map -> map.forEach((key, each) -> check(name + "." + key, each));
            default -> throw new IllegalArgumentException("A template cannot take " + name + ": " + value.getClass());
        }
    }
}
