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
import java.time.MonthDay;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Program")
@Table(name = "fam_program")
class ProgramEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    @Enumerated(EnumType.STRING)
    @Column(name = "program_kind")
    private ProgramKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "year_start_month")
    private int startMonth;

    @Column(name = "year_start_day")
    private int startDay;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ProgramEntity() {}

    ProgramEntity(UUID organization, ProgramId id, ProgramDraft draft, Stamp stamp) {
        this.id = id.value();
        this.organization = organization;
        trail = new Trail(stamp);
        become(draft);
    }

    void change(ProgramDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    void beActive(boolean yes, Stamp stamp) {
        closedAt = yes ? null : stamp.at();
        trail.changed(stamp);
    }

    private void become(ProgramDraft draft) {
        kind = draft.kind();
        name = draft.name();
        startMonth = draft.startMonth();
        startDay = draft.startDay();
    }

    long version() {
        return version;
    }

    Program asRecord() {
        return new Program(new ProgramId(id), kind, name, MonthDay.of(startMonth, startDay), closedAt == null, version);
    }
}
