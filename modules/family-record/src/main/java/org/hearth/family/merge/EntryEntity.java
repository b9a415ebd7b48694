package org.hearth.family.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** One deed of a merge: a row that followed, was voided or stayed, or a field of the one who stands. */
@Entity(name = "fam_MergeEntry")
@Table(name = "fam_merge_entry")
class EntryEntity {

    /** What was done. */
    enum Deed {
        MOVED,
        VOIDED,
        KEPT,
        FIELD
    }

    @Id
    @Column(name = "id")
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Column(name = "merge_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID merge;

    @Column(name = "module", updatable = false)
    private String module;

    @Column(name = "entity", updatable = false)
    private String entity;

    @Column(name = "field", updatable = false)
    private String field;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed", updatable = false)
    private Deed deed;

    @Column(name = "row_id", updatable = false)
    private UUID row;

    @Column(name = "old_value", updatable = false)
    private String before;

    @Column(name = "new_value", updatable = false)
    private String after;

    @Column(name = "version_before", updatable = false)
    private long versionBefore;

    @Column(name = "version_after")
    private long versionAfter;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected EntryEntity() {}

    private EntryEntity(MergeEntity merge, String module, String entity, String field, Deed deed, UUID row) {
        id = TimeOrderedId.next();
        this.merge = merge.id().value();
        this.module = module;
        this.entity = entity;
        this.field = field;
        this.deed = deed;
        this.row = row;
        before = "";
        after = "";
    }

    static EntryEntity row(MergeEntity merge, String module, PersonLink link, Deed deed, UUID row) {
        return new EntryEntity(merge, module, link.entity(), link.field(), deed, row);
    }

    EntryEntity versions(long beforeMerge, long afterMerge) {
        versionBefore = beforeMerge;
        versionAfter = afterMerge;
        return this;
    }

    /** A later merge moved the row and gave it back, which counts its version up but changes nothing. */
    void givenBack(EntryEntity later, long now) {
        if (versionAfter == later.versionBefore) {
            versionAfter = now;
        }
    }

    static EntryEntity field(MergeEntity merge, String field, String before, String after) {
        var survivor = merge.survivor().value();
        var entry = new EntryEntity(merge, RecordLinks.MODULE, "fam_Person", field, Deed.FIELD, survivor);
        entry.before = before;
        entry.after = after;
        return entry;
    }

    boolean isOf(PersonLink link) {
        return entity.equals(link.entity()) && field.equals(link.field());
    }

    String module() {
        return module;
    }

    String field() {
        return field;
    }

    Deed deed() {
        return deed;
    }

    UUID rowId() {
        return row;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    long versionAfter() {
        return versionAfter;
    }
}
