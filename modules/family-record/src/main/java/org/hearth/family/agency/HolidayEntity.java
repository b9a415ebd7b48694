package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

/** A holiday. One that was taken out stays as a row, and comes back when it is added again. */
@Entity(name = "fam_Holiday")
@Table(name = "fam_closed_day")
class HolidayEntity {

    @EmbeddedId
    private ClosedDay key;

    @Column(name = "name")
    private String name;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected HolidayEntity() {}

    HolidayEntity(ClosedDay key, String name, Stamp stamp) {
        this.key = key;
        this.name = name;
        trail = new Trail(stamp);
    }

    boolean isTakenOut() {
        return trail.isVoided();
    }

    void comeBack(String calledNow, Stamp stamp) {
        name = calledNow;
        trail.restored(stamp);
    }

    void takeOut(Stamp stamp) {
        trail.voided(stamp, "");
    }

    /** As a record; the holiday of a place that is not {@code agency} is that of a site. */
    Holiday asRecord(UUID agency) {
        return new Holiday(key.place().equals(agency) ? null : new SiteId(key.place()), key.day(), name);
    }
}
