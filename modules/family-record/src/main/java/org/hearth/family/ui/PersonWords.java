package org.hearth.family.ui;

import java.util.Map;
import org.hearth.family.person.Person;

/** What lists say about a person. */
final class PersonWords {

    private PersonWords() {}

    /** The birth date with the age; says so when it is estimated or unknown. */
    static String born(RecordDesk desk, Person person) {
        var birth = person.birthDate();
        if (birth == null) {
            return desk.context().text("fam.member.birth_unknown");
        }
        return desk.context()
                .text(
                        person.birthDateEstimated() ? "fam.member.born_about" : "fam.member.born",
                        Map.of(
                                "date",
                                desk.dates().date(birth),
                                "age",
                                person.ageOn(desk.context().time().today()).orElse(0)));
    }

    /** Name and birth date, to tell namesakes apart. */
    static String inList(RecordDesk desk, Person person) {
        return person.name().display() + ", " + born(desk, person);
    }

    static String path(Person person) {
        return FamilyRecordViews.PEOPLE + "/" + person.id().value();
    }
}
