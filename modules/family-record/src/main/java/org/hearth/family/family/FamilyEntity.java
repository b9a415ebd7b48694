package org.hearth.family.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.SearchName;
import org.hearth.family.search.NameKeys;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Family")
@Table(name = "fam_family")
class FamilyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_number")
    private String number;

    @Column(name = "search_number")
    private String searchNumber;

    // Holds the id once the family is voided, so that its number can be given again.
    @Column(name = "retired")
    private String retired = "";

    @Column(name = "name")
    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "name_given")
    private boolean nameGiven;

    @Column(name = "primary_adult_id")
    private @Nullable UUID primaryAdult;

    @Column(name = "awaited_system")
    private String awaitedSystem = "";

    @Column(name = "awaited_value")
    private String awaitedValue = "";

    @Column(name = "structure_note")
    private String structureNote;

    @Column(name = "search_form")
    @SuppressWarnings("UnusedVariable") // for the database
    private int searchForm = NameKeys.FORM;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected FamilyEntity() {}

    FamilyEntity(NewFamily family, Stamp stamp) {
        id = family.id().value();
        number = family.number();
        searchNumber = SearchName.of(number);
        nameGiven = !family.name().isEmpty();
        call(nameGiven ? family.name() : number);
        primaryAdult =
                family.primaryAdult() == null ? null : family.primaryAdult().value();
        if (family.awaitedAdult() != null) {
            awaitedSystem = family.awaitedAdult().system();
            awaitedValue = family.awaitedAdult().value();
        }
        structureNote = family.structureNote();
        trail = new Trail(stamp);
    }

    void change(FamilyDraft draft, Stamp stamp) {
        nameGiven |= !draft.name().equals(name);
        call(draft.name());
        primaryAdult =
                draft.primaryAdult() == null ? null : draft.primaryAdult().value();
        structureNote = draft.structureNote();
        trail.changed(stamp);
    }

    void membersChanged(Stamp stamp) {
        trail.changed(stamp);
    }

    /** The awaited adult has come. */
    void primaryAdultIs(UUID person) {
        primaryAdult = person;
        awaitedSystem = "";
        awaitedValue = "";
    }

    /** The primary adult whom a file brought was taken back, and is awaited as before. */
    void awaits(ExternalId adult) {
        primaryAdult = null;
        awaitedSystem = adult.system();
        awaitedValue = adult.value();
    }

    /** Names the family after somebody, or by its number, where nobody gave it a name. */
    void nameAfter(String lastName) {
        if (!nameGiven) {
            call(lastName.isEmpty() ? number : lastName);
        }
    }

    private void call(String newName) {
        name = newName;
        searchName = SearchName.of(newName);
    }

    boolean takeBack(Stamp stamp, String reason) {
        if (trail.isChangedByHand() || trail.isVoided()) {
            return false;
        }
        trail.voided(stamp, reason);
        retired = id.toString();
        return true;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isNameGiven() {
        return nameGiven;
    }

    @Nullable
    UUID primaryAdult() {
        return primaryAdult;
    }

    Optional<ExternalId> awaitedAdult() {
        return awaitedValue.isEmpty() ? Optional.empty() : Optional.of(new ExternalId(awaitedSystem, awaitedValue));
    }

    Family asRecord() {
        return new Family(
                new FamilyId(id),
                number,
                name,
                primaryAdult == null ? null : new PersonId(primaryAdult),
                structureNote,
                version);
    }
}
