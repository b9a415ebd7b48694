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

@Entity(name = "fam_StaffTraining")
@Table(name = "fam_staff_training")
class TrainingEntity implements StaffEntry {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "topic")
    private String topic;

    @Column(name = "provider")
    private String provider;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected TrainingEntity() {}

    TrainingEntity(StaffId staff, TrainingDraft draft, Stamp stamp) {
        id = TimeOrderedId.next();
        this.staff = staff.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(TrainingDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    private void become(TrainingDraft draft) {
        topic = draft.topic();
        provider = draft.provider();
        completedOn = draft.completedOn();
        validTo = draft.validTo();
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

    Training asRecord() {
        return new Training(id, staff(), new TrainingDraft(topic, provider, completedOn, validTo), version);
    }
}
