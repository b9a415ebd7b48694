package org.hearth.family.merge;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearth.family.person.InterpreterKind;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.PersonRecord;
import org.hearth.family.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** What is known about a person, field by field, as text; empty when unknown. */
public enum PersonField {
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    PREFERRED_NAME,
    SUFFIX,
    /** An ISO date; one that was guessed ends with a tilde. */
    BIRTH_DATE,
    DECEASED_ON,
    GENDER,
    PRONOUNS,
    SPOKEN_LANGUAGE,
    WRITTEN_LANGUAGE,
    NEEDS_INTERPRETER,
    INTERPRETER_KIND;

    private static final String GUESSED = "~";

    /** The value that {@code record} has. */
    public String of(PersonRecord record) {
        var person = record.person();
        var details = record.details();
        return switch (this) {
            case FIRST_NAME -> person.name().first();
            case MIDDLE_NAME -> person.name().middle();
            case LAST_NAME -> person.name().last();
            case PREFERRED_NAME -> person.name().preferred();
            case SUFFIX -> person.name().suffix();
            case BIRTH_DATE -> day(person.birthDate()) + (person.birthDateEstimated() ? GUESSED : "");
            case DECEASED_ON -> day(details.deceasedOn());
            case GENDER -> details.gender();
            case PRONOUNS -> details.pronouns();
            case SPOKEN_LANGUAGE -> person.languages().spoken();
            case WRITTEN_LANGUAGE -> person.languages().written();
            case NEEDS_INTERPRETER -> known(person.languages().needsInterpreter());
            case INTERPRETER_KIND -> known(details.interpreter());
        };
    }

    /** All values of a person. */
    static Map<PersonField, String> all(PersonRecord person) {
        var values = new EnumMap<PersonField, String>(PersonField.class);
        for (var field : values()) {
            values.put(field, field.of(person));
        }
        return values;
    }

    /** False when {@code values} hold no name at all. */
    static boolean hasName(Map<PersonField, String> values) {
        return !(get(values, FIRST_NAME) + get(values, LAST_NAME) + get(values, PREFERRED_NAME)).isEmpty();
    }

    static NewPerson person(PersonId id, Map<PersonField, String> values) {
        var birth = get(values, BIRTH_DATE);
        var interpreter = get(values, NEEDS_INTERPRETER);
        return new NewPerson(
                id,
                new PersonName(
                        get(values, FIRST_NAME),
                        get(values, MIDDLE_NAME),
                        get(values, LAST_NAME),
                        get(values, PREFERRED_NAME),
                        get(values, SUFFIX)),
                parsed(birth.replace(GUESSED, "")),
                birth.endsWith(GUESSED),
                new Languages(
                        get(values, SPOKEN_LANGUAGE),
                        get(values, WRITTEN_LANGUAGE),
                        interpreter.isEmpty() ? YesNoUnknown.UNKNOWN : YesNoUnknown.valueOf(interpreter)),
                Set.of());
    }

    static PersonDetails details(Map<PersonField, String> values) {
        var kind = get(values, INTERPRETER_KIND);
        return new PersonDetails(
                parsed(get(values, DECEASED_ON)),
                get(values, GENDER),
                get(values, PRONOUNS),
                kind.isEmpty() ? InterpreterKind.UNKNOWN : InterpreterKind.valueOf(kind));
    }

    private static String get(Map<PersonField, String> values, PersonField field) {
        return Objects.requireNonNull(values.get(field));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate parsed(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static String known(Enum<?> value) {
        return value.name().equals("UNKNOWN") ? "" : value.name();
    }
}
