package org.hearth.family.inspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.core.workflow.Workflow;
import org.hearth.family.consent.ConsentCore;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.disclosure.Statements;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.People;
import org.hearth.family.scope.Desk;
import org.hearth.family.trail.Stamp;
import org.jspecify.annotations.Nullable;

/** What families ask of their record, with the day by which they have an answer (45 CFR 1303.23). */
public final class RecordRequests {

    /** Days from the request to the answer. */
    public static final PolicyParameter<Integer> DAYS = PolicyParameter.number(
                    "core.inspect.days", RequestRules.RULE, 45, "45 CFR 1303.23", AllowedChange.LOWER_ONLY)
            .ofPrivacy();

    /** The task to answer; its subject is the request. */
    public static final String TASK = "fam.record_request";

    /** Reminders, and whom a late answer reaches. */
    public static final DueRule DUE = DueRule.of(
            "DD-14",
            TASK,
            Alarm.daysBefore(15),
            Alarm.daysBefore(5),
            Alarm.daysBefore(1).raisedTo("privacy_officer"),
            Alarm.daysBefore(1).raisedTo("director"));

    private static final String KIND = "fam.record_request";

    private final ConsentCore core;
    private final Desk desk;
    private final Families families;
    private final Tasks tasks;
    private final Statements statements;
    private final People people;

    public RecordRequests(ConsentCore core, Families families, People people, Tasks tasks, Statements statements) {
        this.core = core;
        this.families = families;
        this.people = people;
        this.tasks = tasks;
        this.statements = statements;
        desk = core.desk();
    }

    /** The way of a request, as a table. */
    public static Workflow<?, ?> workflow() {
        return RequestWorkflow.TABLE;
    }

    /** The requests of a family, the latest first. Throws {@link NotFound} also when it is out of scope. */
    public List<RecordRequest> ofFamily(FamilyId family) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().read(em -> {
            families.get(family);
            return em
                    .createQuery(
                            "select r from fam_RecordRequest r where r.family = :family and r.trail.voidedAt is null"
                                    + " order by r.receivedOn desc, r.id desc",
                            RecordRequestEntity.class)
                    .setParameter("family", family.value())
                    .getResultList()
                    .stream()
                    .map(RecordRequestEntity::asRecord)
                    .toList();
        });
    }

    /** One request. Throws {@link NotFound} also when its family is out of scope. */
    public RecordRequest get(RecordRequestId request) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().read(em -> {
            var known = find(em, request);
            families.get(known.asRecord().asked().family());
            return known.asRecord();
        });
    }

    /** Whose record each request is about, by name; requests out of scope are missing. */
    Map<UUID, String> names(Set<UUID> asked) {
        if (asked.isEmpty() || !desk.access().allows(ConsentPermissions.READ)) {
            return Map.of();
        }
        return desk.work().read(em -> {
            var found = em
                    .createQuery(
                            "select r from fam_RecordRequest r where r.id in :asked and r.trail.voidedAt is null",
                            RecordRequestEntity.class)
                    .setParameter("asked", asked)
                    .getResultList()
                    .stream()
                    .map(RecordRequestEntity::asRecord)
                    .toList();
            var known = people.findOwn(
                    found.stream().map(each -> each.asked().person()).toList());
            return found.stream()
                    .filter(each -> known.containsKey(each.asked().person()))
                    .collect(Collectors.toMap(
                            each -> each.id().value(),
                            each -> Optional.ofNullable(known.get(each.asked().person()))
                                    .map(person -> person.name().display())
                                    .orElse("")));
        });
    }

    private RecordRequestEntity find(EntityManager em, RecordRequestId request) {
        var row = em.find(RecordRequestEntity.class, request.value());
        if (row == null) {
            throw new NotFound(KIND, request.value());
        }
        return row;
    }

    private RecordRequestEntity changeable(EntityManager em, RecordRequestId request) {
        var row = find(em, request);
        families.requireWritable(row.asRecord().asked().family());
        return row;
    }

    /**
     * Writes down a request and opens the task to answer it.
     *
     * @throws RuleViolation {@code E-REQ B-10} without a name or, for a correction, without the part; {@code E-RANGE
     *     B-10} for a day in the future
     * @throws NotFound for a person who does not belong to the family
     */
    public RecordRequestId receive(NewRecordRequest asked) {
        desk.access().require(ConsentPermissions.WRITE);
        RuleViolation.throwIfAny(RequestRules.received(asked, desk.time().today()));
        return desk.work().write(em -> {
            requireMember(asked);
            var id = RecordRequestId.next();
            var due = asked.receivedOn().plusDays(core.policy().value(DAYS, asked.receivedOn()));
            em.persist(new RecordRequestEntity(id, asked, due, stamp()));
            desk.audit().record(AuditAction.CREATE, KIND, id.value());
            tasks.open(new NewTask(
                            "family-record",
                            TASK,
                            DUE.id(),
                            KIND,
                            id.value(),
                            "",
                            "privacy_officer",
                            due,
                            "families/" + asked.family().value() + "/requests")
                    .settledByDeed());
            return id;
        });
    }

    private void requireMember(NewRecordRequest asked) {
        families.requireWritable(asked.family());
        var members = families.members(asked.family()).stream()
                .map(member -> member.person().id())
                .toList();
        var requester = asked.requester();
        if (!members.contains(asked.person()) || (requester != null && !members.contains(requester))) {
            throw new NotFound("member", asked.person().value());
        }
    }

    /**
     * Answers a request and settles its task.
     *
     * @throws RuleViolation {@code E-REQ B-10} for a refusal without a reason, {@code E-RANGE B-10} for a day outside
     *     the request's time
     */
    public void answer(RecordRequestId request, long version, Answer answer) {
        desk.access().require(ConsentPermissions.ANSWER);
        desk.work().run(em -> {
            var row = open(em, request, version);
            row.answer(fire(RequestWorkflow.ANSWER, row.asRecord(), answer), answer, stamp());
            tasks.settle(TASK, request.value());
        });
    }

    /** The requester takes the request back. */
    public void withdraw(RecordRequestId request, long version) {
        desk.access().require(ConsentPermissions.WRITE);
        desk.work().run(em -> {
            var row = open(em, request, version);
            row.withdraw(fire(RequestWorkflow.WITHDRAW, row.asRecord(), null), stamp());
            tasks.settle(TASK, request.value());
        });
    }

    private RecordRequestEntity open(EntityManager em, RecordRequestId request, long version) {
        var row = changeable(em, request);
        if (row.version() != version) {
            throw new StaleData(KIND, request.value());
        }
        return row;
    }

    private RequestState fire(String act, RecordRequest request, @Nullable Answer answer) {
        var about = new RequestCase(request, answer, desk.time().today());
        return core.workflows()
                .fire(RequestWorkflow.TABLE, act, request.state(), request.id().value(), about, Reasons.NONE);
    }

    /**
     * Keeps what the family says about a part that was not changed as asked; it goes wherever that part goes.
     *
     * @param kinds the kinds of records the part belongs to
     * @throws RuleViolation {@code E-STATE B-10} unless a correction or hearing was refused, {@code E-REQ B-10} without
     *     words or kinds
     */
    public UUID state(RecordRequestId request, Set<String> kinds, String words) {
        desk.access().require(ConsentPermissions.WRITE);
        return desk.work().write(em -> {
            var known = changeable(em, request).asRecord();
            var asked = known.asked();
            var statement = new Statement(
                    TimeOrderedId.next(),
                    asked.person(),
                    kinds,
                    asked.part(),
                    words,
                    desk.time().today(),
                    asked.requesterName());
            RuleViolation.throwIfAny(RequestRules.stated(known, statement));
            statements.keep(statement, request.value());
            return statement.id();
        });
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
