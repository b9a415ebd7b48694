package org.hearth.family.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_FormerName")
@Table(name = "fam_former_name")
class FormerNameEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

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

    @Column(name = "search_name")
    @SuppressWarnings("UnusedVariable") // for the database
    private String searchName;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected FormerNameEntity() {}

    FormerNameEntity(PersonId person, PersonName name, @Nullable LocalDate lastDay, Stamp stamp) {
        id = TimeOrderedId.next();
        this.person = person.value();
        firstName = name.first();
        middleName = name.middle();
        lastName = name.last();
        preferredName = name.preferred();
        suffix = name.suffix();
        searchName = SearchName.of(name.last() + " " + name.called());
        this.lastDay = lastDay;
        trail = new Trail(stamp);
    }

    void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    long version() {
        return version;
    }

    FormerName asRecord() {
        return new FormerName(
                id,
                new PersonId(person),
                new PersonName(firstName, middleName, lastName, preferredName, suffix),
                lastDay,
                version);
    }
}
