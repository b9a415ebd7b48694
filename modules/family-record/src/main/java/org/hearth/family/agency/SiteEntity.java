package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "neutral_venue")
    private YesNoUnknown neutralVenue;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected SiteEntity() {}

    SiteEntity(UUID organization, SiteId site, SiteDraft draft, Stamp stamp) {
        id = site.value();
        this.organization = organization;
        trail = new Trail(stamp);
        become(draft);
    }

    void change(SiteDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    void beActive(boolean yes, Stamp stamp) {
        closedAt = yes ? null : stamp.at();
        trail.changed(stamp);
    }

    private void become(SiteDraft draft) {
        name = draft.name();
        kind = draft.kind();
        address = draft.address();
        zone = draft.zone();
        neutralVenue = draft.neutralVenue();
    }

    long version() {
        return version;
    }

    Site asRecord() {
        return new Site(new SiteId(id), name, kind, address, ZoneId.of(zone), neutralVenue, closedAt == null, version);
    }
}
