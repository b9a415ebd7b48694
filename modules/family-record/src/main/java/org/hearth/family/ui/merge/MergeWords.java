package org.hearth.family.ui.merge;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hearth.family.merge.PersonField;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.Person;
import org.hearth.family.person.PossibleDuplicate;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/** What these pages say; the words stand under {@code fam.merge}. */
final class MergeWords {

    private static final String GUESSED = "~";

    private final PageContext context;

    MergeWords(PageContext context) {
        this.context = context;
    }

    String text(String key) {
        return context.text("fam.merge." + key);
    }

    String text(String key, String name) {
        return context.text("fam.merge." + key, Map.of("name", name));
    }

    String reason(PossibleDuplicate.Reason reason) {
        return text("reason." + lower(reason));
    }

    String born(Person person) {
        var birth = person.birthDate();
        return birth == null ? text("unknown") : new DateWords(context).date(birth);
    }

    String label(PersonField field) {
        return text("field." + lower(field));
    }

    String value(PersonField field, String value) {
        if (value.isEmpty()) {
            return text("unknown");
        }
        return switch (field) {
            case BIRTH_DATE -> birth(value);
            case DECEASED_ON -> new DateWords(context).date(LocalDate.parse(value));
            case SPOKEN_LANGUAGE, WRITTEN_LANGUAGE -> LanguageCodes.name(value, context.language());
            case NEEDS_INTERPRETER -> context.text("fam.edit.answer." + value.toLowerCase(Locale.ROOT));
            case INTERPRETER_KIND -> context.text("fam.edit.interpreter_kind." + value.toLowerCase(Locale.ROOT));
            case FIRST_NAME, MIDDLE_NAME, LAST_NAME, PREFERRED_NAME, SUFFIX, GENDER, PRONOUNS -> value;
        };
    }

    private String birth(String value) {
        var day = new DateWords(context).date(LocalDate.parse(value.replace(GUESSED, "")));
        return value.endsWith(GUESSED) ? context.text("fam.merge.guessed", Map.of("date", day)) : day;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
