package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hearth.core.failure.Refusal;
import org.hearth.core.text.Explanation;
import org.hearth.core.text.Messages;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.Relationship;
import org.hearth.family.family.RelationshipTerms;
import org.hearth.family.genogram.Known.Somebody;
import org.hearth.family.household.Address;
import org.hearth.family.household.Household;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.order.KeptApart;
import org.hearth.family.order.LegalOrderId;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.person.InterpreterKind;
import org.hearth.family.person.Languages;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonDetails;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** Invented people, told by their first names. */
final class Clan {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final List<Relationship> relationships = new ArrayList<>();
    private final List<Household> homes = new ArrayList<>();
    private final List<KeptApart> apart = new ArrayList<>();

    Clan man(String name, int born, @Nullable FamilyRole role) {
        return add(name, "man", born, null, role);
    }

    Clan woman(String name, int born, @Nullable FamilyRole role) {
        return add(name, "Mujer", born, null, role);
    }

    Clan add(String name, String gender, int born, @Nullable LocalDate died, @Nullable FamilyRole role) {
        var birth = born == 0 ? null : LocalDate.of(born, 3, 4);
        var person = new Person(PersonId.next(), PersonName.of(name, ""), birth, false, Languages.UNKNOWN, 1);
        people.put(
                name, new Somebody(person, new PersonDetails(died, gender, "", InterpreterKind.UNKNOWN), role, false));
        return this;
    }

    Clan parents(String child, String... parents) {
        List.of(parents).forEach(each -> is(each, "parent", child));
        return this;
    }

    Clan is(String one, String type, String two) {
        return is(one, type, two, RelationQuality.UNKNOWN, null);
    }

    Clan is(String one, String type, String two, RelationQuality quality, @Nullable LocalDate until) {
        relationships.add(new Relationship(
                UUID.randomUUID(),
                id(one),
                id(two),
                type,
                new RelationshipTerms(YesNoUnknown.UNKNOWN, Custody.UNKNOWN, false, null, until, quality),
                1));
        return this;
    }

    Clan live(String label, boolean confidential, boolean hidden, String... residents) {
        var all = Arrays.stream(residents)
                .map(each -> new Household.Resident(id(each), null, null, true, 1))
                .toList();
        homes.add(new Household(HouseholdId.next(), label, Address.UNKNOWN, confidential, hidden, null, all, 1));
        return this;
    }

    Clan keepApart(String bound, String isProtected) {
        apart.add(new KeptApart(id(bound), id(isProtected), LegalOrderKind.NO_CONTACT, LegalOrderId.next()));
        return this;
    }

    PersonId id(String name) {
        return Objects.requireNonNull(people.get(name)).id();
    }

    String key(String name) {
        return Somebody.key(id(name));
    }

    Known known() {
        return new Known(List.copyOf(people.values()), relationships, homes, apart, TODAY);
    }

    Genogram genogram() {
        return new GenogramMaker(known()).make();
    }

    Genogram forPaper() {
        return new GenogramMaker(known()).makeForPaper();
    }

    Drawing drawing() {
        return GenogramLayout.of(genogram());
    }

    Drawing.Box box(String name) {
        return Objects.requireNonNull(drawing().figures().get(key(name)));
    }

    GenogramRow row(String name) {
        return new GenogramTable(genogram(), keys())
                .rows().stream()
                        .filter(each -> id(name).equals(each.person()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Words that show their keys. */
    static Words keys() {
        return new Words(new KeyWords(), Locale.ENGLISH);
    }

    private static final class KeyWords implements Messages {

        @Override
        public String text(String key, Locale language, Map<String, ?> arguments) {
            var said =
                    arguments.values().stream().map(Object::toString).sorted().toList();
            return key.replace("fam.genogram.", "") + (said.isEmpty() ? "" : said);
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public Explanation explain(Refusal refusal, Locale language) {
            throw new UnsupportedOperationException();
        }
    }
}
