package org.hearth.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Validator;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

/** Reads what was typed into fields; what cannot be used is refused under the field's name. */
public final class Typed {

    private Typed() {}

    /** What was chosen; {@code E-REQ} where nothing was. */
    public static <V> V needed(String name, HasValue<?, V> field) {
        return field.getOptionalValue().orElseThrow(() -> missing(name));
    }

    /** The day that was typed, if any; {@code E-FMT} for what is no day or cannot be one here. */
    public static Optional<LocalDate> day(String name, DayField field) {
        if (field.getDefaultValidator().apply(field.getValue(), null).isError()) {
            throw refusal(RefusalCode.E_FMT, "ui.refusal.no_day", name);
        }
        return field.getOptionalValue();
    }

    /** The day that was typed; {@code E-REQ} where none was, {@code E-FMT} as {@link #day}. */
    public static LocalDate neededDay(String name, DayField field) {
        return day(name, field).orElseThrow(() -> missing(name));
    }

    /** Refuses what somebody typed into a field in sight that cannot be read: {@code E-FMT}. */
    static <V, C extends Component & HasValue<?, V>> void refuseUnreadable(
            String name, C field, Validator<V> validator, String words) {
        if (field.isVisible()
                && field.isEmpty()
                && validator.apply(field.getValue(), null).isError()) {
            throw refusal(RefusalCode.E_FMT, words, name);
        }
    }

    /** What to throw where a field that is needed is empty. */
    public static RuleViolation missing(String name) {
        return refusal(RefusalCode.E_REQ, "ui.refusal.missing", name);
    }

    /** What to throw for a field with this name; {@code words} is the key of the message. */
    public static RuleViolation refusal(RefusalCode code, String words, String name) {
        return new RuleViolation(Refusal.of(code, "", words).at(name));
    }
}
