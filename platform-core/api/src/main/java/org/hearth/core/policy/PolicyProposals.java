package org.hearth.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.security.Permission;

/**
 * Changes of policy that one person proposes and another approves (domain model C7, "Settings"): managers propose, the
 * director approves, and the privacy officer what concerns privacy. Administrators set values themselves.
 */
public interface PolicyProposals {

    /** Needed to propose a change. */
    Permission PROPOSE = new Permission("core.policy.propose");

    /** Needed to approve or decline one. */
    Permission APPROVE = new Permission("core.policy.approve");

    /** Needed to approve or decline one that concerns privacy. */
    Permission APPROVE_PRIVACY = new Permission("core.policy.approve_privacy");

    /**
     * Proposes a change; whoever may approve it gets a task.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #PROPOSE}
     * @throws org.hearth.core.failure.RuleViolation as {@link Policy#change}, and {@code E-DUP} while another proposal for
     *     the parameter waits
     */
    <T> UUID propose(PolicyParameter<T> parameter, T value, LocalDate from, String reason);

    /**
     * Approves: the value is in force from the proposed day on, today at the earliest.
     *
     * @throws org.hearth.core.failure.AccessDenied without the permission to approve it
     * @throws org.hearth.core.failure.NotFound when it does not wait any more
     * @throws org.hearth.core.failure.RuleViolation {@code E-CONFLICT} for one's own proposal, and as {@link Policy#change}
     */
    void approve(UUID proposal);

    /**
     * Declines.
     *
     * @throws org.hearth.core.failure.AccessDenied without the permission to approve it
     * @throws org.hearth.core.failure.NotFound when it does not wait any more
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} without a reason
     */
    void decline(UUID proposal, String reason);

    /**
     * Takes one's own proposal back.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #PROPOSE}
     * @throws org.hearth.core.failure.NotFound when it does not wait any more, or is somebody else's
     */
    void withdraw(UUID proposal);

    /** What waits for approval, oldest first. Asks for {@link Policy#READ}. */
    List<Proposal> waiting();

    /**
     * A proposal that waits.
     *
     * @param value the proposed value
     * @param by the name of whoever proposed it
     * @param own true when that is the caller
     * @param approvable true when the caller may approve it
     */
    record Proposal(
            UUID id,
            PolicyParameter<?> parameter,
            String value,
            LocalDate from,
            String reason,
            String by,
            Instant at,
            boolean own,
            boolean approvable) {}
}
