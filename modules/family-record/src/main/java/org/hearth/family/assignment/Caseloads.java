package org.hearth.family.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;

/**
 * Who works with how many families: the board on which a manager spreads the work. Whoever may not assign sees only
 * oneself.
 */
public final class Caseloads {

    private final Desk desk;
    private final FamilyScope scope;
    private final StaffDirectory staff;
    private final Transfers transfers;
    private final Policy policy;
    private final Placing placing;
    private final CaseloadList list;

    public Caseloads(Desk desk, FamilyScope scope, StaffDirectory staff, Transfers transfers, Policy policy) {
        this.desk = desk;
        this.scope = scope;
        this.staff = staff;
        this.transfers = transfers;
        this.policy = policy;
        placing = new Placing(desk, staff);
        list = new CaseloadList(scope.toList());
    }

    /**
     * One page of the active staff. It can be ordered by {@code name}, {@code code}, {@code site}, {@code main} and
     * {@code covering}; by name when nothing is asked.
     */
    public Page<CaseloadRow> board(CaseloadFilter filter, PageRequest page) {
        desk.access().require(FamilyPermissions.CASELOAD);
        var only = assigns() ? Optional.<String>empty() : Optional.of(me());
        return desk.work().read(em -> list.board(em, filter, asked(only), page));
    }

    /** One worker on the board. Throws {@link NotFound} also for somebody the caller may not see there. */
    public CaseloadRow worker(StaffId worker) {
        desk.access().require(FamilyPermissions.CASELOAD);
        var code = staff.active().stream()
                .filter(each -> each.id().equals(worker))
                .map(each -> each.code())
                .filter(each -> assigns() || each.equals(me()))
                .findFirst()
                .orElseThrow(() -> new NotFound("staff", worker.value()));
        return desk.work()
                .read(em -> list.board(em, CaseloadFilter.ALL, asked(Optional.of(code)), PageRequest.first(1))
                        .rows()
                        .getFirst());
    }

    /**
     * One page of the families of a worker, main and covering, those that begin later too. It can be ordered by {@code
     * name}, {@code number}, {@code kind}, {@code from} and {@code to}; by name when nothing is asked.
     */
    public Page<CaseloadFamily> families(StaffId worker, PageRequest page) {
        var code = worker(worker).code();
        return desk.work().read(em -> list.families(em, code, today(), page));
    }

    /**
     * One page of the families with which nobody mainly works, for those who assign. It can be ordered by {@code name}
     * and {@code number}; by name when nothing is asked.
     *
     * @param text the beginning of a name; empty for all
     */
    public Page<FamilyWithoutMain> withoutMain(String text, PageRequest page) {
        desk.access().require(FamilyPermissions.ASSIGN);
        return desk.work().read(em -> list.withoutMain(em, text, today(), page));
    }

    /** How many families each of these workers mainly works with today, by staff code. */
    public Map<String, Long> loads(Collection<String> codes) {
        desk.access().require(FamilyPermissions.ASSIGN);
        if (codes.isEmpty()) {
            return Map.of();
        }
        return desk.work().read(em -> {
            var known = list.loads(em, codes, today());
            return codes.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), code -> known.getOrDefault(code, 0L)));
        });
    }

    /** What a hand-over would do to each of the new workers, by name; nothing is changed. */
    public List<Handover.Share> preview(Handover handover) {
        var more = handover.lines().stream().collect(Collectors.groupingBy(Handover.Line::to, Collectors.counting()));
        var now = loads(more.keySet());
        var limit = policy.value(CaseloadPolicy.MOST_FAMILIES);
        return staff.byCodes(more.keySet()).values().stream()
                .map(each -> new Handover.Share(
                        each.code(),
                        each.name(),
                        now.getOrDefault(each.code(), 0L),
                        more.getOrDefault(each.code(), 0L),
                        limit))
                .sorted(Comparator.comparing(Handover.Share::name))
                .toList();
    }

    /**
     * Gives families to other workers without waiting for their answer, all or none: a worker leaves today, or nobody
     * works with the family. Offers that are under way are overtaken; open tasks change hands with the family.
     *
     * @throws StaleData when somebody else gave one of the families away since the caller looked
     * @throws RuleViolation as {@link Transfers#offer} and {@link Assignments#assign}; a day in the past is allowed
     */
    public void handOver(Handover handover) {
        desk.access().require(FamilyPermissions.ASSIGN);
        desk.work().run(em -> {
            for (var line : handover.lines()) {
                if (line.seen().equals(MainSeen.NOBODY)) {
                    scope.toWrite().requireFamily(em, line.family().value());
                    AssignmentStore.lock(em, line.family().value());
                    if (AssignmentStore.main(em, line.family().value(), today()).isPresent()) {
                        throw new StaleData("family", line.family().value());
                    }
                    placing.place(em, first(line, handover));
                    transfers.takenUp(em, line.family().value(), line.to());
                } else {
                    transfers.decide(em, transfer(line, handover), line.seen());
                }
            }
        });
    }

    /** Offers families to other workers, all or none; as {@link Transfers#offer}. */
    public void offer(Handover handover) {
        desk.access().require(FamilyPermissions.ASSIGN);
        desk.work().run(em -> handover.lines().forEach(line -> transfers.offer(transfer(line, handover), line.seen())));
    }

    private static NewAssignment first(Handover.Line line, Handover handover) {
        return new NewAssignment(line.family(), line.to(), AssignmentKind.MAIN, handover.on(), handover.reason());
    }

    private static NewTransfer transfer(Handover.Line line, Handover handover) {
        return new NewTransfer(line.family(), line.to(), handover.on(), handover.reason());
    }

    private CaseloadList.Asked asked(Optional<String> only) {
        return new CaseloadList.Asked(today(), policy.value(CaseloadPolicy.MOST_FAMILIES), only);
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
}
