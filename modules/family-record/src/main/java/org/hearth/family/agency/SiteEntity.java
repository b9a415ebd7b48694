package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_Site")
@Table(name = "fam_site")
class SiteEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "site_kind")
    private SiteKind kind;

    @Column(name = "address")
    private String address;

    @Column(name = "zone_id")
    private String zone;

    @Embedded
    @SuppressWarnings("UnusedVariable") // for the database
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected SiteEntity() {}

    SiteEntity(UUID organization, Site site, Stamp stamp) {
        id = site.id().value();
        this.organization = organization;
        name = site.name();
        kind = site.kind();
        address = site.address();
        zone = site.zone().getId();
        trail = new Trail(stamp);
    }

    Site asRecord() {
        return new Site(new SiteId(id), name, kind, address, ZoneId.of(zone));
    }
}
