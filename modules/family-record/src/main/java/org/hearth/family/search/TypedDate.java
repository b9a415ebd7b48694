package org.hearth.family.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date within typed words, in any order that people here write: {@code 3/7/2019}, {@code 2019-03-07},
 * {@code March 7, 2019}, {@code 7 de marzo de 2019}, {@code 03072019}. The month comes first where both could.
 *
 * @param days what it may mean; none where there is no date, or one that was never anybody's birth date
 * @param rest the other words
 */
record TypedDate(List<LocalDate> days, List<String> rest) {

    private static final int PARTS = 3;
    private static final int EARLIEST_YEAR = 1900;
    private static final int CENTURY = 100;
    private static final Map<String, Integer> MONTHS = months();

    static TypedDate in(List<String> words, LocalDate today) {
        for (int start = 0; start + PARTS <= words.size(); start++) {
            var days = days(words.subList(start, start + PARTS), today);
            if (!days.isEmpty()) {
                return new TypedDate(days, without(words, start, start + PARTS));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            var days = unbroken(words.get(at), today);
            if (!days.isEmpty()) {
                return new TypedDate(days, without(words, at, at + 1));
            }
        }
        return new TypedDate(List.of(), words);
    }

    private static List<String> without(List<String> words, int from, int to) {
        return Stream.concat(words.subList(0, from).stream(), words.subList(to, words.size()).stream())
                .toList();
    }

    private static List<LocalDate> days(List<String> parts, LocalDate today) {
        var first = parts.get(0);
        var second = parts.get(1);
        var third = parts.get(2);
        var days = new ArrayList<LocalDate>();
        if (first.matches("\\d{4}")) {
            add(days, first, second, third, today);
        } else {
            add(days, third, first, second, today);
            add(days, third, second, first, today);
        }
        return List.copyOf(days);
    }

    /** Eight digits in a row. */
    private static List<LocalDate> unbroken(String word, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        if (word.matches("\\d{8}")) {
            add(days, word.substring(4), word.substring(0, 2), word.substring(2, 4), today);
            add(days, word.substring(0, 4), word.substring(4, 6), word.substring(6), today);
        }
        return List.copyOf(days);
    }

    private static void add(List<LocalDate> days, String year, String month, String day, LocalDate today) {
        var ordinal = day.replaceFirst("(?<=\\d)(st|nd|rd|th|o|ro)$", "");
        boolean written = year.matches("\\d{4}|\\d{2}") && ordinal.matches("\\d{1,2}");
        int inYear = month.matches("\\d{1,2}") ? Integer.parseInt(month) : MONTHS.getOrDefault(month, 0);
        if (!written || inYear == 0) {
            return;
        }
        try {
            var date = LocalDate.of(year(year, today), inYear, Integer.parseInt(ordinal));
            if (date.getYear() >= EARLIEST_YEAR && !date.isAfter(today) && !days.contains(date)) {
                days.add(date);
            }
        } catch (DateTimeException noSuchDay) {
            // Then the words mean something else.
        }
    }

    private static int year(String typed, LocalDate today) {
        int year = Integer.parseInt(typed);
        if (typed.length() > 2) {
            return year;
        }
        int thisCentury = today.getYear() / CENTURY * CENTURY;
        return year + (year <= today.getYear() % CENTURY ? thisCentury : thisCentury - CENTURY);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            IntStream.rangeClosed(1, 12)
                    .forEach(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                            .map(style -> Month.of(month).getDisplayName(style, language))
                            .flatMap(name -> Words.of(name).stream())
                            .forEach(name -> months.putIfAbsent(name, month)));
        }
        months.put("set", Month.SEPTEMBER.getValue());
        months.put("sep", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }
}
