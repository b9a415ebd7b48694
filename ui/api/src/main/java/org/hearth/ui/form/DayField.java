package org.hearth.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.ui.PageContext;

/**
 * A day to type or to pick. It reads as dates do everywhere, {@code Mon 23 Nov 2026}; a date typed in numbers, in the order
 * of the page's language, is understood too.
 */
public final class DayField extends DatePicker {

    private static final String SCRIPT = script();

    private final Locale language;

    /** A field under {@code label}. */
    public DayField(PageContext context, String label) {
        super(label);
        this.language = context.language();
        setLocale(isDayFirst() ? Locale.of("es", "US") : Locale.US);
        setI18n(words(context));
        // The calendar opens by its button or the arrow keys: whoever types a date must not find it in the way.
        setAutoOpen(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var months = Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, language))
                .collect(Collectors.joining(" "));
        var weekdays = sundayFirst()
                .map(day -> day.getDisplayName(TextStyle.SHORT, language))
                .collect(Collectors.joining(" "));
        getElement().executeJs(SCRIPT, months, weekdays, isDayFirst());
    }

    private boolean isDayFirst() {
        return language.getLanguage().equals("es");
    }

    private DatePickerI18n words(PageContext context) {
        return new DatePickerI18n()
                .setFirstDayOfWeek(0)
                .setToday(context.text("ui.day.today"))
                .setCancel(context.text("ui.cancel"))
                .setBadInputErrorMessage(context.text("ui.day.malformed"))
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE));
    }

    private List<String> weekdays(TextStyle style) {
        return sundayFirst().map(day -> day.getDisplayName(style, language)).toList();
    }

    private static Stream<DayOfWeek> sundayFirst() {
        return Stream.concat(
                Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6));
    }

    private static String script() {
        try (InputStream file = Objects.requireNonNull(DayField.class.getResourceAsStream("day-field.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
