package org.hearth.core.runtime.policy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.policy.ProposalEntity.State;
import org.hearth.core.runtime.policy.ProposalEntity.Wanted;
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;

/** Proposals in the database. Each that waits is a task of the role that approves it. */
public final class StoredProposals implements PolicyProposals {

    /** The module under which the core's own tasks stand. */
    public static final String MODULE = "core";

    /** The kind of record that tasks and the audit trail name. */
    public static final String KIND = "core.policy_proposal";

    private static final String TASK = "core.policy_proposal";
    private static final String DIRECTOR = "director";
    private static final String PRIVACY_OFFICER = "privacy_officer";
    private static final int DAYS = 14;

    private final LeasedUnitOfWork work;
    private final AgencyPolicy policy;
    private final Office office;

    /** Who asks, what is noted, what time it is, where work is owed, and how parameters are called. */
    public record Office(Access access, Audit audit, SiteTime time, Tasks tasks, Messages messages) {}

    public StoredProposals(LeasedUnitOfWork work, AgencyPolicy policy, Office office) {
        this.work = work;
        this.policy = policy;
        this.office = office;
    }

    @Override
    public <T> UUID propose(PolicyParameter<T> parameter, T value, LocalDate from, String reason) {
        office.access().require(PROPOSE);
        var why = reason.strip();
        RuleViolation.throwIfAny(policy.refusals(parameter, value.toString(), from, why));
        return work.write(em -> {
            if (waiting(em).stream().anyMatch(each -> each.code().equals(parameter.code()))) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_DUP, parameter.rule(), "policy.proposed_already"));
            }
            var wanted = new Wanted(parameter.code(), value.toString(), from, why);
            var row = new ProposalEntity(
                    wanted, office.access().caller(), office.time().now());
            em.persist(row);
            em.flush();
            office.tasks().open(task(parameter, row.id()));
            note(row, "propose");
            return row.id();
        });
    }

    private NewTask task(PolicyParameter<?> parameter, UUID id) {
        return new NewTask(
                        MODULE,
                        TASK,
                        parameter.rule(),
                        KIND,
                        id,
                        "",
                        parameter.privacy() ? PRIVACY_OFFICER : DIRECTOR,
                        office.time().today().plusDays(DAYS),
                        "admin/policy")
                .settledByDeed();
    }

    @Override
    public void approve(UUID proposal) {
        requireAnyApproval();
        work.run(em -> {
            var row = decidable(em, proposal);
            var caller = office.access().caller();
            var today = office.time().today();
            var from = row.validFrom().isBefore(today) ? today : row.validFrom();
            policy.set(
                    parameter(row),
                    row.value(),
                    from,
                    row.setter(caller, office.time().now()));
            decide(row, State.APPROVED, "");
        });
    }

    @Override
    public void decline(UUID proposal, String reason) {
        requireAnyApproval();
        work.run(em -> {
            var row = decidable(em, proposal);
            var why = reason.strip();
            RuleViolation.throwIfAny(ParameterRules.reason(parameter(row), why, true));
            decide(row, State.DECLINED, why);
        });
    }

    @Override
    public void withdraw(UUID proposal) {
        office.access().require(PROPOSE);
        work.run(em -> {
            var row = stored(em, proposal);
            if (!row.isOf(office.access().caller())) {
                throw new NotFound(KIND, proposal);
            }
            decide(row, State.WITHDRAWN, "");
        });
    }

    @Override
    public List<Proposal> waiting() {
        office.access().require(Policy.READ);
        var caller = office.access().caller();
        return work.read(StoredProposals::waiting).stream()
                .flatMap(row -> policy.find(row.code()).stream()
                        .map(parameter ->
                                row.asRecord(parameter, caller, office.access().allows(approval(parameter)))))
                .toList();
    }

    /** The names of proposals for the tasks about them: what the parameter is called. */
    public SubjectNames names() {
        return new SubjectNames() {

            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public Map<UUID, String> names(Set<UUID> subjects) {
                return work.read(em -> StoredProposals.waiting(em).stream()
                        .filter(each -> subjects.contains(each.id()))
                        .collect(Collectors.toMap(ProposalEntity::id, each -> words(each.code()))));
            }
        };
    }

    private String words(String code) {
        return office.messages().text("policy." + code, office.access().caller().language());
    }

    /** Whoever approves neither kind learns nothing of proposals. */
    private void requireAnyApproval() {
        if (!office.access().allows(APPROVE_PRIVACY)) {
            office.access().require(APPROVE);
        }
    }

    private ProposalEntity decidable(EntityManager em, UUID proposal) {
        var row = stored(em, proposal);
        var parameter = parameter(row);
        office.access().require(approval(parameter));
        if (row.isOf(office.access().caller())) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_CONFLICT, "C7", "policy.own_proposal"));
        }
        return row;
    }

    private static Permission approval(PolicyParameter<?> parameter) {
        return parameter.privacy() ? APPROVE_PRIVACY : APPROVE;
    }

    private PolicyParameter<?> parameter(ProposalEntity row) {
        return policy.find(row.code()).orElseThrow(() -> new NotFound("policy parameter", row.code()));
    }

    private void decide(ProposalEntity row, State state, String reason) {
        row.decide(state, office.access().caller(), office.time().now(), reason);
        office.tasks().settle(TASK, row.id());
        note(row, state.name());
    }

    private void note(ProposalEntity row, String what) {
        office.audit()
                .record(
                        AuditAction.SETTING,
                        KIND,
                        row.id(),
                        Map.of("code", row.code(), "after", row.value(), "act", what));
    }

    private static ProposalEntity stored(EntityManager em, UUID proposal) {
        return Optional.ofNullable(em.find(ProposalEntity.class, proposal))
                .filter(ProposalEntity::isWaiting)
                .orElseThrow(() -> new NotFound(KIND, proposal));
    }

    private static List<ProposalEntity> waiting(EntityManager em) {
        return em.createQuery(
                        "select p from core_PolicyProposal p where p.state = :state order by p.proposedAt, p.id",
                        ProposalEntity.class)
                .setParameter("state", State.WAITING)
                .getResultList();
    }
}
