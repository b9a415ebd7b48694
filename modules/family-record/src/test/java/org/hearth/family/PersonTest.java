package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.household.Address;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.person.Languages;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.junit.jupiter.api.Test;

final class PersonTest {

    @Test
    void whoIsBornOnTheLeapDayComesOfAgeWhenTheAgencysRuleSays() {
        var dana = new Person(
                PersonId.next(),
                PersonName.of("Dana", "Sample"),
                LocalDate.of(2008, 2, 29),
                false,
                Languages.UNKNOWN,
                1);
        assertThat(dana.isAdultOn(LocalDate.of(2026, 2, 28), ComingOfAge.MARCH_1))
                .isFalse();
        assertThat(dana.isAdultOn(LocalDate.of(2026, 3, 1), ComingOfAge.MARCH_1))
                .isTrue();
        assertThat(dana.isAdultOn(LocalDate.of(2026, 2, 28), ComingOfAge.FEBRUARY_28))
                .isTrue();
    }

    @Test
    void anUnknownBirthDateGivesNoAge() {
        var person = new Person(PersonId.next(), PersonName.of("Dana", ""), null, false, Languages.UNKNOWN, 1);
        assertThat(person.ageOn(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(person.isAdultOn(LocalDate.of(2026, 2, 28), ComingOfAge.MARCH_1))
                .isFalse();
    }

    @Test
    void aPersonIsCalledByThePreferredName() {
        assertThat(new PersonName("Guadalupe", "", "Muster", "Lupe", "").display())
                .isEqualTo("Lupe Muster");
        assertThat(PersonName.of("", "Muster").display()).isEqualTo("Muster");
        assertThatThrownBy(() -> PersonName.of(" ", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void languagesAreFoundByNameAndByCode() {
        assertThat(LanguageCodes.find("Spanish")).contains("es");
        assertThat(LanguageCodes.find("Mam")).contains("mam");
        assertThat(LanguageCodes.find("EN")).contains("en");
        assertThat(LanguageCodes.find("Klingon?")).isEmpty();
        assertThat(LanguageCodes.name("es", Locale.of("es"))).isEqualTo("español");
    }

    @Test
    void aZipCodeHasFiveOrNineDigits() {
        assertThat(new Address("5 Depot Ave", "Hiawatha", "KS", "66434-1201", "").line())
                .isEqualTo("5 Depot Ave, Hiawatha, KS 66434-1201");
        assertThatThrownBy(() -> new Address("", "", "", "6643", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
