package org.hearth.family.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Household")
@Table(name = "fam_household")
class HouseholdEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "label")
    private String label;

    @Column(name = "street")
    private String street;

    @Column(name = "city")
    private String city;

    @Column(name = "us_state")
    private String state;

    @Column(name = "zip")
    private String zip;

    @Column(name = "county")
    private String county;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "since_date")
    private @Nullable LocalDate since;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected HouseholdEntity() {}

    HouseholdEntity(NewHousehold household, Stamp stamp) {
        id = household.id().value();
        trail = new Trail(stamp);
        become(household);
    }

    void change(NewHousehold household, Stamp stamp) {
        become(household);
        trail.changed(stamp);
    }

    void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    /** Takes back what no hand has made or changed. */
    void takeBack(Stamp stamp, String reason) {
        if (!trail.isChangedByHand()) {
            trail.voided(stamp, reason);
        }
    }

    private void become(NewHousehold household) {
        label = household.label();
        street = household.address().street();
        city = household.address().city();
        state = household.address().state();
        zip = household.address().zip();
        county = household.address().county();
        confidential = household.confidential();
        since = household.since();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Household asRecord(boolean seesConfidential, List<Household.Resident> residents) {
        boolean hidden = confidential && !seesConfidential;
        var address = hidden ? Address.UNKNOWN : new Address(street, city, state, zip, county);
        return new Household(new HouseholdId(id), label, address, confidential, hidden, since, residents, version);
    }
}
