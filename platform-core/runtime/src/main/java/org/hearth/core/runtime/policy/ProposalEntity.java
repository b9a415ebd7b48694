package org.hearth.core.runtime.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.policy.PolicyProposals.Proposal;
import org.hearth.core.security.Caller;
import org.jspecify.annotations.Nullable;

/** A proposed change; it stays as a row when it was decided. */
@Entity(name = "core_PolicyProposal")
@Table(name = "core_policy_proposal")
class ProposalEntity {

    /** Where it stands. */
    enum State {
        WAITING,
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @SuppressWarnings("UnusedVariable") // for the database
    private String slot;

    private String code;

    @Column(name = "content")
    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    @Column(name = "decided_by")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable UUID decidedBy;

    @Column(name = "decided_by_name")
    @SuppressWarnings("UnusedVariable") // for the database
    private String decidedByName = "";

    @Column(name = "decided_at")
    @SuppressWarnings("UnusedVariable") // for the database
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    @SuppressWarnings("UnusedVariable") // for the database
    private String decisionReason = "";

    protected ProposalEntity() {}

    ProposalEntity(Wanted wanted, Caller by, Instant at) {
        id = TimeOrderedId.next();
        code = wanted.code();
        slot = code;
        value = wanted.value();
        validFrom = wanted.from();
        reason = wanted.reason();
        proposedBy = by.user();
        proposedByName = by.displayName();
        proposedAt = at;
    }

    /** What is proposed. */
    record Wanted(String code, String value, LocalDate from, String reason) {}

    void decide(State decided, Caller by, Instant at, String why) {
        state = decided;
        slot = id.toString();
        decidedBy = by.user();
        decidedByName = by.displayName();
        decidedAt = at;
        decisionReason = why;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    boolean isOf(Caller caller) {
        return proposedBy.equals(caller.user());
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String value() {
        return value;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Who will have set the value, once {@code approver} approves at {@code at}. */
    PolicyValueEntity.Setter setter(Caller approver, Instant at) {
        return new PolicyValueEntity.Setter(proposedBy, proposedByName, at, reason, approver.displayName());
    }

    Proposal asRecord(PolicyParameter<?> parameter, Caller reader, boolean approvable) {
        boolean own = isOf(reader);
        return new Proposal(
                id, parameter, value, validFrom, reason, proposedByName, proposedAt, own, approvable && !own);
    }
}
