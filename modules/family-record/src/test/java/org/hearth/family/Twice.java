package org.hearth.family;

import static org.hearth.family.person.YesNoUnknown.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hearth.core.data.UnitOfWork;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.Relationships;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.PersonField;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;

/** A child who came into the record twice, by two files, in the families of two advocates. */
final class Twice implements AutoCloseable {

    static final LocalDate BORN = LocalDate.of(2022, 5, 3);

    final Prairie prairie = new Prairie();
    final PersonMerges merges = prairie.get(PersonMerges.class);
    final Duplicates duplicates = prairie.get(Duplicates.class);
    final FamilyId first = prairie.family("F1", "Sample", "FA01");
    final FamilyId second = prairie.family("F2", "Sampel", "FA02");
    final NewPerson mila = person("Mila", "Sample", "M1", "files");
    final NewPerson again = person("Milla", "Sample", "X9", "other");
    final PersonId mother = member(first, FamilyRole.PARENT);

    Twice() {
        bring(mila, first);
        bring(again, second);
    }

    static NewPerson person(String firstName, String last, String id, String system) {
        return new NewPerson(
                PersonId.next(),
                PersonName.of(firstName, last),
                BORN,
                false,
                Languages.UNKNOWN,
                Set.of(new ExternalId(system, id)));
    }

    void bring(NewPerson person, FamilyId family) {
        var home = HouseholdId.next();
        var batch = new FamilyBatch()
                .add(person)
                .add(new NewContactPoint(person.id(), ContactKind.PHONE, "785-555-0100", YES, false, 1, null))
                .add(new NewHousehold(home, "Home of " + person.name().first(), Address.UNKNOWN, false, null))
                .add(new NewResident(home, person.id(), null, null, true))
                .add(new NewMember(family, person.id(), FamilyRole.OTHER_CHILD, Prairie.ENTRY));
        manager(() -> {
            prairie.get(FamilyIntake.class).load(batch);
            return true;
        });
    }

    PersonId member(FamilyId family, FamilyRole role) {
        return manager(() -> prairie.get(Families.class).members(family).stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow()
                .person()
                .id());
    }

    void relate(PersonId from, PersonId to, String type, Custody custody) {
        manager(() -> prairie.get(Relationships.class).add(new NewRelationship(from, to, type, custody, false)));
    }

    MergeRequest request(PersonField... fromOther) {
        return manager(() -> {
            var people = prairie.get(People.class);
            return new MergeRequest(
                    new MergeRequest.Side(mila.id(), people.get(mila.id()).version()),
                    new MergeRequest.Side(again.id(), people.get(again.id()).version()),
                    Set.of(fromOther));
        });
    }

    <T> T manager(Supplier<T> work) {
        return prairie.as(Prairie.MANAGER, work);
    }

    void asManager(Runnable work) {
        prairie.as(Prairie.MANAGER, work);
    }

    Map<String, List<String>> dump() {
        return TableDump.of(prairie.get(UnitOfWork.class), "fam_");
    }

    @Override
    public void close() {
        prairie.close();
    }
}
