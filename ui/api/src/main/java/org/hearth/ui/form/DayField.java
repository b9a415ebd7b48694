package org.hearth.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.ui.PageContext;

/** A day to type or to pick, in the words and the order of the page's language. */
public final class DayField extends DatePicker {

    /** A field under {@code label}. */
    public DayField(PageContext context, String label) {
        super(label);
        Locale language = context.language();
        setLocale(language.getLanguage().equals("es") ? Locale.of("es", "US") : Locale.US);
        setI18n(words(context, language));
    }

    private static DatePickerI18n words(PageContext context, Locale language) {
        return new DatePickerI18n()
                .setFirstDayOfWeek(0)
                .setToday(context.text("ui.day.today"))
                .setCancel(context.text("ui.cancel"))
                .setBadInputErrorMessage(context.text("ui.day.malformed"))
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, language));
    }

    private static List<String> weekdays(TextStyle style, Locale language) {
        var sundayFirst = Stream.concat(
                Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6));
        return sundayFirst.map(day -> day.getDisplayName(style, language)).toList();
    }
}
