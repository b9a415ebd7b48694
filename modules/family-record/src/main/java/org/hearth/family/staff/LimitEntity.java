package org.hearth.family.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.agency.StaffId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_StaffLimit")
@Table(name = "fam_staff_limit")
class LimitEntity implements StaffEntry {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "words")
    private String words;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LimitEntity() {}

    LimitEntity(StaffId staff, LimitDraft draft, Stamp stamp) {
        id = TimeOrderedId.next();
        this.staff = staff.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(LimitDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    private void become(LimitDraft draft) {
        words = draft.words();
        validFrom = draft.from();
        validTo = draft.to();
    }

    @Override
    public void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    @Override
    public StaffId staff() {
        return new StaffId(staff);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean isVoided() {
        return trail.isVoided();
    }

    Limit asRecord() {
        return new Limit(id, staff(), new LimitDraft(words, validFrom, validTo), version);
    }
}
