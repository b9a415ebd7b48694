package org.hearth.family.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

/** Which of several families somebody chose. The database lets one stand for a child and a program year. */
@Entity(name = "fam_ReportingChoice")
@Table(name = "fam_reporting_choice")
class ReportingChoiceEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "program_year_id")
    private UUID year;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "retired")
    @SuppressWarnings("UnusedVariable") // for the database
    private String retired = "";

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ReportingChoiceEntity() {}

    ReportingChoiceEntity(UUID person, UUID year, UUID family, Stamp stamp) {
        id = TimeOrderedId.next();
        this.person = person;
        this.year = year;
        this.family = family;
        trail = new Trail(stamp);
    }

    void withdraw(Stamp stamp, String reason) {
        retired = id.toString();
        trail.voided(stamp, reason);
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    UUID person() {
        return person;
    }

    UUID year() {
        return year;
    }

    long version() {
        return version;
    }
}
