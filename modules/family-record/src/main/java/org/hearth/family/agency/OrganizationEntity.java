package org.hearth.family.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_Organization")
@Table(name = "fam_organization")
class OrganizationEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "zone_id")
    private String zone;

    @ElementCollection
    @CollectionTable(name = "fam_holiday", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "holiday")
    private Set<LocalDate> holidays = new HashSet<>();

    @Embedded
    @SuppressWarnings("UnusedVariable") // for the database
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected OrganizationEntity() {}

    OrganizationEntity(Organization organization, Stamp stamp) {
        id = organization.id().value();
        name = organization.name();
        zone = organization.zone().getId();
        holidays.addAll(organization.holidays());
        trail = new Trail(stamp);
    }

    Organization asRecord() {
        return new Organization(new OrganizationId(id), name, ZoneId.of(zone), holidays);
    }
}
