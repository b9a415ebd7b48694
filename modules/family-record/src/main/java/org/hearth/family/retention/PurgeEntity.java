package org.hearth.family.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/** One proposal. While it is open, the family's slot keeps a second one out. */
@Entity(name = "fam_Purge")
@Table(name = "fam_purge")
class PurgeEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "open_family")
    private @Nullable UUID openFamily;

    @Column(name = "purge_state")
    @Enumerated(EnumType.STRING)
    private PurgeState state = PurgeState.PROPOSED;

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private PurgeReason reason;

    @Column(name = "note")
    private String note;

    @Column(name = "facts")
    private String facts;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName = "";

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "problem")
    private String problem = "";

    @Version
    @Column(name = "row_version")
    private long version;

    protected PurgeEntity() {}

    PurgeEntity(PurgeId id, PurgeDraft draft, Caller by, Instant now) {
        this.id = id.value();
        family = draft.family().value();
        openFamily = family;
        reason = draft.reason();
        note = draft.note();
        facts = draft.facts();
        proposedBy = by.user();
        proposedByName = by.displayName();
        proposedAt = now;
    }

    /** Somebody decided, or took it back. */
    void decide(PurgeState now, String words, Caller by, Instant at) {
        state = now;
        answer = words;
        decidedBy = by.user();
        decidedByName = by.displayName();
        decidedAt = at;
        openFamily = now == PurgeState.APPROVED ? family : null;
    }

    /** It could not be carried out; {@code why} is a message key. */
    void fail(String why) {
        state = PurgeState.FAILED;
        problem = why;
        openFamily = null;
    }

    boolean isToBeSeen() {
        return openFamily != null || state == PurgeState.FAILED;
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    PurgeState state() {
        return state;
    }

    PurgeReason reason() {
        return reason;
    }

    String facts() {
        return facts;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    String proposedByName() {
        return proposedByName;
    }

    Instant decidedAt() {
        return decidedAt == null ? proposedAt : decidedAt;
    }

    UUID decidedBy() {
        return decidedBy == null ? proposedBy : decidedBy;
    }

    String decidedByName() {
        return decidedByName;
    }

    long version() {
        return version;
    }

    Purge asRecord() {
        return new Purge(
                new PurgeId(id),
                new FamilyId(family),
                state,
                reason,
                note,
                facts,
                new Purge.Deed(proposedBy, proposedByName, proposedAt),
                decidedBy == null || decidedAt == null
                        ? Optional.empty()
                        : Optional.of(new Purge.Deed(decidedBy, decidedByName, decidedAt)),
                answer,
                problem,
                version);
    }
}
