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
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Organization")
@Table(name = "fam_organization")
class OrganizationEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "organization_kind")
    private OrganizationKind kind;

    @Column(name = "zone_id")
    private String zone;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected OrganizationEntity() {}

    OrganizationEntity(OrganizationId id, OrganizationDraft draft, Stamp stamp) {
        this.id = id.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(OrganizationDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    void beActive(boolean yes, Stamp stamp) {
        closedAt = yes ? null : stamp.at();
        trail.changed(stamp);
    }

    private void become(OrganizationDraft draft) {
        name = draft.name();
        kind = draft.kind();
        zone = draft.zone();
        parent = draft.parent() == null ? null : draft.parent().value();
    }

    long version() {
        return version;
    }

    Organization asRecord() {
        return new Organization(
                new OrganizationId(id),
                name,
                kind,
                ZoneId.of(zone),
                parent == null ? null : new OrganizationId(parent),
                closedAt == null,
                version);
    }
}
