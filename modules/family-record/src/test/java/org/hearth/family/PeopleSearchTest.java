package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.core.security.Caller;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleSearchTest {

    private static final LocalDate BORN = LocalDate.of(2019, 3, 7);

    private final Prairie prairie = new Prairie();

    @AfterEach
    void close() {
        prairie.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // accents, signs, small words, any part, any order
                "nunez",
                "Núñez",
                "NÚÑEZ",
                "maria nunez",
                "nunez maria",
                "cruz nunez",
                "maria de la cruz",
                "de la cruz",
                "de la c",
                "mar nun",
                "mar",
                "jose cruz",
                "núñez, maría",
                // three words
                "maria jose nunez",
                "maria cruz nunez",
                // by sound, in Spanish ears too
                "nuniez",
                "crus",
                "maria crus",
                "marya nunez",
            })
    void aNameIsFoundByEachOfItsParts(String typed) {
        keep(prairie.person("1", "María José", "de la Cruz Núñez"), "FA01");

        assertThat(people(Prairie.MANAGER, typed)).containsExactly("María José de la Cruz Núñez");
        assertThat(people(Prairie.ADVOCATE, typed)).containsExactly("María José de la Cruz Núñez");
    }

    @ParameterizedTest
    @CsvSource({
        "Bill Stone, William, Stone",
        "William Stone, Bill, Stone",
        "pepe, José, Álvarez",
        "jose alv, Pepe, Álvarez",
        "Lupe, Guadalupe, Peña",
        "pena lupe, Guadalupe, Peña",
        "jimenez ximena, Jimena, Giménez",
        "hernandes, Yesenia, Hernández",
        "gonsales, Luis, González",
        "stefen, Stephen, Vance",
        "obrien, Erin, O’Brien",
        "o'brien, Erin, OBrien",
        "vasquez, Rosa, Bázquez",
        "muller, Ida, Müller",
    })
    void whatPeopleCallSomebodyOrHowItSoundsFindsThem(String typed, String first, String last) {
        keep(prairie.person("1", first, last), "FA01");
        keep(prairie.person("2", "Zoe", "Quist"), "FA01");

        assertThat(people(Prairie.MANAGER, typed)).hasSize(1).first().asString().contains(last);
        assertThat(people(Prairie.ADVOCATE, typed)).hasSize(1);
    }

    @Test
    void whatIsTypedComesBeforeWhatBeginsSoAndBeforeWhatMeansOrSoundsTheSame() {
        keep(prairie.person("1", "Jon", "Reyes"), "FA01");
        keep(prairie.person("2", "Jonathan", "Reyes"), "FA01");
        keep(prairie.person("3", "Johnny", "Reyes"), "FA01");
        keep(prairie.person("4", "Jhon", "Reyes"), "FA01");
        keep(prairie.person("5", "Jon", "Abad"), "FA01");

        assertThat(people(Prairie.MANAGER, "jon"))
                .containsExactly("Jon Abad", "Jon Reyes", "Jonathan Reyes", "Johnny Reyes", "Jhon Reyes");
        assertThat(people(Prairie.ADVOCATE, "jon")).isEqualTo(people(Prairie.MANAGER, "jon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/7/2019",
                "03/07/2019",
                "7/3/2019",
                "3-7-19",
                "2019-03-07",
                "20190307",
                "03072019",
                "March 7, 2019",
                "7 mar 2019",
                "7 de marzo de 2019",
                "Mar 7th 2019",
                "leo 3/7/2019",
                "2019-03-07 muster",
                "leonidas march 7 2019",
            })
    void aBirthDateIsFoundHoweverItIsTyped(String typed) {
        keep(born("Leo", "Muster", BORN), "FA01");
        keep(born("Mila", "Probe", LocalDate.of(2019, 4, 7)), "FA01");

        var expected = typed.startsWith("leonidas") ? List.<String>of() : List.of("Leo Muster");
        assertThat(people(Prairie.MANAGER, typed)).isEqualTo(expected);
        assertThat(people(Prairie.ADVOCATE, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"785-555-0100", "(785) 555 0100", "+1 785.555.0100", "5550100", "555-0100", "17855550100"})
    void aTelephoneNumberIsFoundHoweverItIsTyped(String typed) {
        var rosa = prairie.person("1", "Rosa", "Muster");
        keep(rosa, "FA01", phone(rosa.id(), "(785) 555-0100 ext. 12", false));
        var dana = prairie.person("2", "Dana", "Sample");
        keep(dana, "FA01", phone(dana.id(), "785-555-0111", false));

        assertThat(people(Prairie.MANAGER, typed)).containsExactly("Rosa Muster");
        assertThat(people(Prairie.ADVOCATE, typed)).containsExactly("Rosa Muster");
    }

    @Test
    void aHiddenNumberIsFoundByThoseOnlyWhoMaySeeIt() {
        var rosa = prairie.person("1", "Rosa", "Muster");
        keep(rosa, "FA01", phone(rosa.id(), "785-555-0100", true));

        assertThat(people(Prairie.ADVOCATE, "785-555-0100")).isEmpty();
        assertThat(people(Prairie.MANAGER, "785-555-0100")).containsExactly("Rosa Muster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-30 101", "a30101", "A301"})
    void theIdOfAnotherSystemIsFound(String typed) {
        keep(prairie.person("A30101", "Rosa", "Muster"), "FA01");

        assertThat(people(Prairie.MANAGER, typed)).containsExactly("Rosa Muster");
    }

    @Test
    void theNameOfBeforeLeadsToThePersonUntilItIsTakenOut() {
        var rosa = prairie.person("1", "Rosa", "Muster");
        keep(rosa, "FA01");
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(PersonFacts.class)
                        .rename(rosa.id(), version(rosa.id()), PersonName.of("Rosa", "Keller"), null));

        assertThat(people(Prairie.MANAGER, "rosa muster")).containsExactly("Rosa Keller");
        assertThat(people(Prairie.MANAGER, "keller")).containsExactly("Rosa Keller");
        prairie.as(Prairie.MANAGER, () -> {
            var facts = prairie.get(PersonFacts.class);
            var former = facts.formerNames(rosa.id()).getFirst();
            facts.takeOutFormerName(former.id(), former.version(), "mistyped");
        });
        assertThat(people(Prairie.MANAGER, "muster")).isEmpty();
    }

    @Test
    void nobodyOutOfScopeLeavesATraceNeitherInTheHitsNorInTheirNumber() {
        for (int each = 0; each < 30; each++) {
            keep(prairie.person("x" + each, "Rosa", "Aardvark" + (char) ('a' + each % 26)), "FA02");
        }
        keep(prairie.person("1", "Rosa", "Zuber"), "FA01");

        assertThat(people(Prairie.ADVOCATE, "rosa")).containsExactly("Rosa Zuber");
        assertThat(people(Prairie.ADVOCATE, "aardvarka")).isEmpty();
        assertThat(people(Prairie.ADVOCATE, "ardvark")).isEmpty();
        assertThat(people(Prairie.MANAGER, "rosa")).hasSize(10);
    }

    @Test
    void aWideCaseloadIsSearchedInTheDatabaseAndStillWithinItsScope() {
        keep(prairie.person("out", "Rosa", "Aardvark"), "FA02");
        for (int each = 0; each < 260; each++) {
            keep(prairie.person("w" + each, "Ana", "Wide"), "FA01");
        }
        keep(prairie.person("in", "Rosa", "Zuber"), "FA01");

        assertThat(people(Prairie.ADVOCATE, "rosa")).containsExactly("Rosa Zuber");
        assertThat(people(Prairie.ADVOCATE, "rossa")).containsExactly("Rosa Zuber");
        assertThat(people(Prairie.ADVOCATE, "aardvark")).isEmpty();
        assertThat(people(Prairie.ADVOCATE, "wide ana")).hasSize(10);
    }

    @Test
    void somebodyTakenBackIsNotFoundAndHasNoKeysLeft() {
        var rosa = prairie.person("1", "Rosa", "Muster");
        keep(rosa, "FA01");
        prairie.as(Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).takeBack(rosa.id()));

        assertThat(people(Prairie.MANAGER, "muster")).isEmpty();
        assertThat(keys().stream().filter(key -> key.contains("muster")).toList())
                .allMatch(key -> key.startsWith("F"));
    }

    @Test
    void rowsFromBeforeThereWereKeysGetTheSameOnesInTheBackground() throws InterruptedException {
        var rosa = prairie.person("A7", "Rosa", "de la Peña");
        keep(rosa, "FA01", phone(rosa.id(), "785-555-0100", false));
        var before = keys();
        prairie.get(UnitOfWork.class).run(em -> {
            em.createNativeQuery("delete from fam_search_key").executeUpdate();
            em.createNativeQuery("update fam_person set search_form = 0").executeUpdate();
            em.createNativeQuery("update fam_family set search_form = 0").executeUpdate();
        });
        assertThat(people(Prairie.MANAGER, "pena")).isEmpty();

        prairie.daily();
        for (int wait = 0; wait < 200 && keys().size() < before.size(); wait++) {
            Thread.sleep(20);
        }

        assertThat(keys()).isEqualTo(before);
        assertThat(people(Prairie.MANAGER, "pena")).containsExactly("Rosa de la Peña");
    }

    @Test
    void oneOfManySameNamesIsFoundOnceWithEachOfTheFamiliesInScope() {
        var rosa = prairie.person("1", "Rosa", "Rosa");
        keep(rosa, "FA01");

        assertThat(people(Prairie.MANAGER, "rosa")).containsExactly("Rosa Rosa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%%", "__", "'';--", "\uD83D\uDE00\uD83D\uDE00", "\u0000\u0000", "99/99/9999", "  .  ", "''"})
    void whatMeansNothingFindsNothing(String typed) {
        keep(prairie.person("1", "Rosa", "Muster"), "FA01");

        assertThat(prairie.as(Prairie.MANAGER, () -> prairie.get(Search.class).find(typed)))
                .isEmpty();
    }

    private NewPerson born(String first, String last, LocalDate day) {
        return new NewPerson(
                PersonId.next(),
                PersonName.of(first, last),
                day,
                false,
                Languages.UNKNOWN,
                Set.of(new ExternalId("files", "b" + first)));
    }

    private static NewContactPoint phone(PersonId person, String number, boolean hidden) {
        return new NewContactPoint(person, ContactKind.PHONE, number, YesNoUnknown.YES, hidden, 1, null);
    }

    private void keep(NewPerson person, String advocate, NewContactPoint... contacts) {
        var family = FamilyId.next();
        var number = TimeOrderedId.next().toString().substring(19).replace("-", "");
        var batch = new FamilyBatch()
                .add(new NewFamily(family, number, "", person.id(), null, "", Set.of()))
                .add(person)
                .add(new NewMember(family, person.id(), FamilyRole.PARENT, Prairie.ENTRY))
                .add(new NewAssignment(family, advocate, AssignmentKind.MAIN, Prairie.ENTRY, ""));
        List.of(contacts).forEach(batch::add);
        prairie.as(Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).load(batch));
    }

    private long version(PersonId person) {
        return prairie.as(
                Prairie.MANAGER, () -> prairie.get(People.class).get(person).version());
    }

    private List<String> people(Caller caller, String typed) {
        return prairie.as(caller, () -> prairie.get(Search.class).find(typed)).stream()
                .filter(group -> group.kind().equals("fam.person"))
                .flatMap(group -> group.hits().stream())
                .map(SearchHit::name)
                .toList();
    }

    private List<String> keys() {
        return prairie.get(UnitOfWork.class)
                .read(
                        em -> em
                                .createQuery("select k.kind, k.value from fam_SearchKey k", Object[].class)
                                .getResultList()
                                .stream()
                                .map(row -> row[0] + " " + row[1])
                                .sorted()
                                .toList());
    }
}
