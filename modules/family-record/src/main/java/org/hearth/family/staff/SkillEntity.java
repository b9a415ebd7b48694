package org.hearth.family.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.agency.StaffId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_StaffSkill")
@Table(name = "fam_staff_skill")
class SkillEntity implements StaffEntry {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "staff_id")
    private UUID staff;

    @Enumerated(EnumType.STRING)
    @Column(name = "skill_kind")
    private SkillKind kind;

    @Column(name = "language_code")
    private String language;

    @Column(name = "words")
    private String words;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected SkillEntity() {}

    SkillEntity(StaffId staff, SkillDraft draft, Stamp stamp) {
        id = TimeOrderedId.next();
        this.staff = staff.value();
        trail = new Trail(stamp);
        kind = draft.kind();
        language = draft.language();
        words = draft.words();
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

    Skill asRecord() {
        return new Skill(id, staff(), new SkillDraft(kind, language, words), version);
    }
}
