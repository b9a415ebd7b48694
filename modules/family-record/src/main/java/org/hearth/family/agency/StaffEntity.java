package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Staff")
@Table(name = "fam_staff")
class StaffEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "staff_code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "role_codes")
    private String roles;

    @Column(name = "site_id")
    private @Nullable UUID site;

    @Column(name = "supervisor_code")
    private String supervisor;

    @Column(name = "active")
    private boolean active;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected StaffEntity() {}

    StaffEntity(UUID organization, StaffMember staff, Stamp stamp) {
        id = staff.id().value();
        this.organization = organization;
        trail = new Trail(stamp);
        become(staff);
    }

    void change(StaffMember staff, Stamp stamp) {
        become(staff);
        trail.changed(stamp);
    }

    private void become(StaffMember staff) {
        code = staff.code();
        name = staff.name();
        roles = String.join(",", new TreeSet<>(staff.roles()));
        site = staff.site() == null ? null : staff.site().value();
        supervisor = staff.supervisor();
        active = staff.active();
    }

    StaffMember asRecord() {
        var roleSet = roles.isEmpty() ? Set.<String>of() : Set.of(roles.split(","));
        return new StaffMember(
                new StaffId(id), code, name, roleSet, site == null ? null : new SiteId(site), supervisor, active);
    }
}
