package org.hearth.family.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.search.NameKeys;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Person")
@Table(name = "fam_person")
class PersonEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "middle_name")
    private String middleName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "preferred_name")
    private String preferredName;

    @Column(name = "name_suffix")
    private String suffix;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "birth_date_estimated")
    private boolean birthDateEstimated;

    @Column(name = "spoken_language")
    private String spokenLanguage;

    @Column(name = "written_language")
    private String writtenLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "needs_interpreter")
    private YesNoUnknown needsInterpreter;

    @Column(name = "deceased_on")
    private @Nullable LocalDate deceasedOn;

    @Column(name = "gender_text")
    private String gender = "";

    @Column(name = "pronouns")
    private String pronouns = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "interpreter_kind")
    private InterpreterKind interpreter = InterpreterKind.UNKNOWN;

    /** Set by a merge, in a package above this one; who bears it is voided. */
    @Column(name = "merge_into")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable UUID mergedInto;

    @Column(name = "search_form")
    @SuppressWarnings("UnusedVariable") // for the database
    private int searchForm = NameKeys.FORM;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected PersonEntity() {}

    PersonEntity(NewPerson person, Stamp stamp) {
        id = person.id().value();
        trail = new Trail(stamp);
        become(person);
    }

    void change(NewPerson person, Stamp stamp) {
        become(person);
        trail.changed(stamp);
    }

    void describe(PersonDetails details, Stamp stamp) {
        deceasedOn = details.deceasedOn();
        gender = details.gender();
        pronouns = details.pronouns();
        interpreter = details.interpreter();
        trail.changed(stamp);
    }

    void rename(PersonName name, Stamp stamp) {
        call(name);
        trail.changed(stamp);
    }

    private void become(NewPerson person) {
        call(person.name());
        birthDate = person.birthDate();
        birthDateEstimated = person.birthDateEstimated();
        spokenLanguage = person.languages().spoken();
        writtenLanguage = person.languages().written();
        needsInterpreter = person.languages().needsInterpreter();
    }

    private void call(PersonName name) {
        firstName = name.first();
        middleName = name.middle();
        lastName = name.last();
        preferredName = name.preferred();
        suffix = name.suffix();
        displayName = name.display();
        searchName = SearchName.of(name.last() + " " + name.called());
    }

    boolean takeBack(Stamp stamp, String reason) {
        if (trail.isChangedByHand() || trail.isVoided()) {
            return false;
        }
        trail.voided(stamp, reason);
        return true;
    }

    boolean isVoided() {
        return trail.isVoided();
    }

    long version() {
        return version;
    }

    PersonDetails details() {
        return new PersonDetails(deceasedOn, gender, pronouns, interpreter);
    }

    Person asRecord() {
        return new Person(
                new PersonId(id),
                new PersonName(firstName, middleName, lastName, preferredName, suffix),
                birthDate,
                birthDateEstimated,
                new Languages(spokenLanguage, writtenLanguage, needsInterpreter),
                version);
    }
}
