package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Step;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;

/**
 * Families that pass from one worker to another. A manager offers a family, or its worker asks a manager to; the other
 * worker accepts or declines; the main assignment changes on the agreed day, and with it what the worker before still
 * owed. A manager may also decide at once.
 */
public final class Transfers {

    private static final String REASON_TO_COME = "-";

    private final Desk desk;
    private final FamilyScope scope;
    private final Around around;
    private final Placing placing;
    private final TransferTasks tasks;
    private final TransferList list;

    /** What this service stands on. */
    public record Around(StaffDirectory staff, Agency agency, Tasks tasks, Policy policy, WorkflowEngine workflows) {}

    public Transfers(Desk desk, FamilyScope scope, Around around) {
        this.desk = desk;
        this.scope = scope;
        this.around = around;
        placing = new Placing(desk, around.staff());
        tasks = new TransferTasks(around.tasks());
        list = new TransferList(scope.toList());
    }

    /**
     * Offers a family to another worker, who has the task to answer.
     *
     * @param seen who mainly works with the family, as the caller saw it
     * @throws StaleData when that has changed
     * @throws RuleViolation {@code E-REQ C1} without a reason or for a code nobody has, {@code E-STATE C1} for somebody
     *     who has left or a family nobody works with, {@code E-RANGE C1} for a day in the past or the same worker, {@code
     *     E-DUP C1} when the family is on its way already
     */
    public TransferId offer(NewTransfer wanted, MainSeen seen) {
        desk.access().require(FamilyPermissions.ASSIGN);
        return desk.work().write(em -> {
            var transfer = begin(em, wanted, seen, TransferState.OFFERED, true);
            tasks.offered(transfer);
            return transfer.id();
        });
    }

    /**
     * Asks a manager to offer one of the caller's own families to another worker; as {@link #offer}.
     *
     * @throws NotFound for a family whose main worker is somebody else
     */
    public TransferId ask(NewTransfer wanted, MainSeen seen) {
        desk.access().require(FamilyPermissions.CASELOAD);
        return desk.work().write(em -> {
            var main = AssignmentStore.main(em, wanted.family().value(), today());
            if (main.filter(each -> each.staffCode().equals(me())).isEmpty()) {
                throw new NotFound("family", wanted.family().value());
            }
            var transfer = begin(em, wanted, seen, TransferState.ASKED, true);
            tasks.asked(transfer);
            return transfer.id();
        });
    }

    /** Passes on what a worker asks for: the other one is asked now. */
    public void approve(TransferId transfer, long version) {
        desk.work().run(em -> {
            var row = fresh(em, transfer, version);
            row.reach(fire(em, row, TransferWorkflow.APPROVE, ""), stamp());
            row.ask(answerDue());
            tasks.offered(TransferStore.record(em, row));
        });
    }

    /**
     * Takes the family, from the agreed day on; from today on when that day is past.
     *
     * @throws RuleViolation {@code E-AUTH C1} for anybody but the worker who was asked, {@code E-STATE C1} when somebody
     *     else is responsible by now or the worker has left
     */
    public void accept(TransferId transfer, long version) {
        desk.work().run(em -> {
            var row = fresh(em, transfer, version);
            AssignmentStore.lock(em, row.family());
            row.reach(fire(em, row, TransferWorkflow.ACCEPT, ""), stamp());
            placeOnAgreedDay(em, row);
        });
    }

    /** Does not take the family, and says why; a manager has the task to find somebody else. */
    public void decline(TransferId transfer, long version, String reason) {
        desk.work().run(em -> {
            var row = fresh(em, transfer, version);
            row.reach(fire(em, row, TransferWorkflow.DECLINE, reason), stamp());
            row.answer(reason.strip());
            tasks.declined(TransferStore.record(em, row), today());
        });
    }

    /**
     * Hands the family over without waiting any longer for an answer: on the agreed day, or today when that is past.
     *
     * @throws RuleViolation {@code E-STATE C1} when somebody else is responsible by now or the worker has left
     */
    public void decide(TransferId transfer, long version) {
        desk.work().run(em -> {
            var row = fresh(em, transfer, version);
            AssignmentStore.lock(em, row.family());
            row.reach(fire(em, row, TransferWorkflow.DECIDE, ""), stamp());
            placeOnAgreedDay(em, row);
        });
    }

    /** Takes back what was asked for or offered, and says why. */
    public void withdraw(TransferId transfer, long version, String reason) {
        desk.work().run(em -> {
            var row = fresh(em, transfer, version);
            row.reach(fire(em, row, TransferWorkflow.WITHDRAW, reason), stamp());
            row.answer(reason.strip());
            tasks.answered(TransferStore.record(em, row));
        });
    }

    /** One transfer, for managers and for the two workers. Throws {@link NotFound} for everybody else. */
    public Transfer get(TransferId transfer) {
        desk.access().require(FamilyPermissions.CASELOAD);
        return desk.work().read(em -> TransferStore.record(em, visible(em, transfer)));
    }

    /** What the caller can do with it now: transitions of {@link TransferWorkflow}, some of which ask for a reason. */
    public Set<String> acts(TransferId transfer) {
        desk.access().require(FamilyPermissions.CASELOAD);
        return desk.work().read(em -> {
            var row = visible(em, transfer);
            return around
                    .workflows()
                    .steps(TransferWorkflow.RULES, row.state(), about(em, row, REASON_TO_COME))
                    .stream()
                    .filter(Step::isOpen)
                    .map(Step::transition)
                    .collect(Collectors.toSet());
        });
    }

    /**
     * One page of the transfers: of all families for a manager, else of those that concern the caller. It can be ordered
     * by {@code family}, {@code from}, {@code to}, {@code on}, {@code state} and {@code due}; by the latter when nothing
     * is asked.
     *
     * @param open only those that have not taken effect or ended
     */
    public Page<TransferRow> list(boolean open, PageRequest page) {
        desk.access().require(FamilyPermissions.CASELOAD);
        var only = assigns() ? Optional.<String>empty() : Optional.of(me());
        return desk.work().read(em -> list.page(em, open, only, page));
    }

    /** Lets every transfer take effect whose day has come. */
    void complete() {
        desk.work().run(em -> TransferStore.ripe(em, today()).forEach(row -> complete(em, row)));
    }

    /** The names of the families of these transfers, as far as they concern the caller. */
    Map<UUID, String> names(Set<UUID> transfers) {
        if (transfers.isEmpty() || !desk.access().allows(FamilyPermissions.CASELOAD)) {
            return Map.of();
        }
        return desk.work().read(em -> {
            var rows = TransferStore.all(em, transfers).stream()
                    .filter(row -> assigns() || row.involves(me()))
                    .toList();
            if (rows.isEmpty()) {
                return Map.of();
            }
            var families = TransferStore.familyNames(
                    em, rows.stream().map(TransferEntity::family).collect(Collectors.toSet()));
            var names = new HashMap<UUID, String>();
            rows.forEach(row ->
                    Optional.ofNullable(families.get(row.family())).ifPresent(name -> names.put(row.id(), name)));
            return names;
        });
    }

    /** Gives a family to another worker without asking; a transfer that is under way is overtaken. */
    void decide(EntityManager em, NewTransfer wanted, MainSeen seen) {
        desk.access().require(FamilyPermissions.ASSIGN);
        scope.toWrite().requireFamily(em, wanted.family().value());
        AssignmentStore.lock(em, wanted.family().value());
        overtake(em, wanted.family().value());
        var begun = begin(em, wanted, seen, TransferState.OFFERED, false);
        var row = TransferStore.get(em, begun.id());
        row.reach(fire(em, row, TransferWorkflow.DECIDE, wanted.reason()), stamp());
        place(em, row, wanted.on());
    }

    /** Ends what is under way with a family, because a manager decided otherwise. */
    void overtake(EntityManager em, UUID family) {
        TransferStore.open(em, family).ifPresent(row -> {
            row.reach(fire(em, row, TransferWorkflow.OVERTAKE, ""), stamp());
            tasks.answered(TransferStore.record(em, row));
            // The slot has to be free before the next transfer takes it.
            em.flush();
        });
    }

    /** A family with which nobody worked has a main worker again, who owes what the last one before left undone. */
    void takenUp(EntityManager em, UUID family, String by) {
        overtake(em, family);
        moveTasks(em, family, by);
    }

    private Transfer begin(EntityManager em, NewTransfer wanted, MainSeen seen, TransferState state, boolean planned) {
        var family = wanted.family().value();
        scope.toWrite().requireFamily(em, family);
        AssignmentStore.lock(em, family);
        var main = AssignmentStore.main(em, family, today());
        if (!seen.stillHolds(main)) {
            throw new StaleData("family", family);
        }
        var from = main.map(StaffAssignment::staffCode)
                .orElseThrow(() -> new RuleViolation(AssignmentRules.refusal(RefusalCode.E_STATE, "transfer.nobody")));
        RuleViolation.throwIfAny(
                TransferRules.begun(wanted, from, around.staff().findByCode(wanted.to())));
        if (planned) {
            boolean underWay = TransferStore.open(em, family).isPresent();
            RuleViolation.throwIfAny(TransferRules.planned(wanted, underWay, today()));
        }
        var begun = new Transfer(
                TransferId.next(),
                wanted.family(),
                "",
                from,
                wanted.to(),
                wanted.on(),
                wanted.reason(),
                state,
                me(),
                answerDue(),
                "",
                0);
        em.persist(new TransferEntity(begun, stamp()));
        em.flush();
        desk.audit().record(AuditAction.CREATE, TransferStore.KIND, begun.id().value());
        return begun;
    }

    private void placeOnAgreedDay(EntityManager em, TransferEntity row) {
        var agreed = TransferStore.record(em, row).on();
        place(em, row, agreed.isBefore(today()) ? today() : agreed);
    }

    private void place(EntityManager em, TransferEntity row, LocalDate day) {
        var agreed = TransferStore.record(em, row);
        row.takesEffect(day);
        placing.place(em, new NewAssignment(agreed.family(), agreed.to(), AssignmentKind.MAIN, day, agreed.reason()));
        tasks.answered(agreed);
        if (!day.isAfter(today())) {
            complete(em, row);
        }
    }

    private void complete(EntityManager em, TransferEntity row) {
        row.reach(fire(em, row, TransferWorkflow.COMPLETE, ""), stamp());
        var done = TransferStore.record(em, row);
        moveTasks(em, row.family(), done.to(), done.from());
    }

    /** Whoever mainly worked with the family and does not work with it any more owes nothing about it. */
    private void moveTasks(EntityManager em, UUID family, String to, String... from) {
        var known = AssignmentStore.all(em, family).stream()
                .map(AssignmentEntity::asRecord)
                .toList();
        var owners = new TreeSet<>(List.of(from));
        known.stream()
                .filter(each -> each.kind() == AssignmentKind.MAIN)
                .map(StaffAssignment::staffCode)
                .forEach(owners::add);
        known.stream()
                .filter(each -> each.holdsOn(today()))
                .map(StaffAssignment::staffCode)
                .forEach(owners::remove);
        owners.remove(to);
        tasks.handedOver(family, owners, to);
    }

    private TransferState fire(EntityManager em, TransferEntity row, String act, String words) {
        return around.workflows()
                .fire(TransferWorkflow.RULES, act, row.state(), row.id(), about(em, row, words), Reasons.NONE);
    }

    private TransferCase about(EntityManager em, TransferEntity row, String words) {
        var transfer = TransferStore.record(em, row);
        boolean responsible = AssignmentStore.main(em, row.family(), today())
                .filter(main -> main.staffCode().equals(transfer.from()))
                .isPresent();
        return new TransferCase(
                transfer, me(), assigns(), around.staff().findByCode(transfer.to()), responsible, words, today());
    }

    private TransferEntity fresh(EntityManager em, TransferId transfer, long version) {
        desk.access().require(FamilyPermissions.CASELOAD);
        var row = visible(em, transfer);
        if (row.version() != version) {
            throw new StaleData(TransferStore.KIND, transfer.value());
        }
        return row;
    }

    private TransferEntity visible(EntityManager em, TransferId transfer) {
        var row = TransferStore.get(em, transfer);
        if (assigns()) {
            scope.toWrite().requireFamily(em, row.family());
        } else if (!row.involves(me())) {
            throw new NotFound(TransferStore.KIND, transfer.value());
        }
        return row;
    }

    private LocalDate answerDue() {
        return around.agency()
                .businessDays()
                .after(today(), around.policy().value(CaseloadPolicy.ANSWER_BUSINESS_DAYS));
    }

    private boolean assigns() {
        return desk.access().allows(FamilyPermissions.ASSIGN);
    }

    private String me() {
        return desk.access().caller().staffCode();
    }

    private LocalDate today() {
        return desk.time().today();
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
