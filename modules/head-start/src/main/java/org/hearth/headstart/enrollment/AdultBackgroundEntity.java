package org.hearth.headstart.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.family.person.PersonId;

/** One row per grown-up of whom education or employment is known; its id is the person's. */
@Entity(name = "hs_AdultBackground")
@Table(name = "hs_adult_background")
class AdultBackgroundEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "education")
    private String education;

    @Column(name = "employment")
    private String employment;

    protected AdultBackgroundEntity() {}

    AdultBackgroundEntity(AdultBackground background) {
        id = background.person().value();
        restate(background);
    }

    final void restate(AdultBackground background) {
        education = background.education();
        employment = background.employment();
    }

    AdultBackground toRecord() {
        return new AdultBackground(new PersonId(id), education, employment);
    }
}
