package org.hearth.family.disclosure;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.consent.ConsentCore;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Standing;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;

/**
 * The one gate that every sharing of something about a family asks: a letter, a call, a printed copy for another agency,
 * a meeting, another module. It opens and writes the log in the same unit of work, or says what is missing.
 */
public final class SharingGate {

    private static final int LONGEST_REASON = 200;

    private final Desk desk;
    private final Policy policy;
    private final People people;
    private final Releases releases;
    private final OrderRules orders;

    public SharingGate(ConsentCore core, People people, Releases releases, LegalOrders orders) {
        desk = core.desk();
        policy = core.policy();
        this.people = people;
        this.releases = releases;
        this.orders = new OrderRules(orders);
    }

    /** As {@link #require(Sharing, Reasons)}, without reasons. */
    public Shared require(Sharing sharing) {
        return require(sharing, Reasons.NONE);
    }

    /**
     * Lets something go, and writes it down; to be called in the unit of work that shares it. From here to its end no
     * release it rests on can be taken back: what is taken back first lets nothing go.
     *
     * @param reasons an answer to {@code W-METHOD HS-012}, when the family agreed to another way than the release names
     * @throws RuleViolation {@code E-REQ B-11} and {@code E-FMT B-11} when it is not clear what goes to whom; {@code
     *     E-CONSENT} with {@code B-06}, {@code HS-012}, {@code B-56} or {@code B-37} when no release lets it go, with
     *     {@code B-07} or {@code B-08} when a way without consent lacks what it needs; with {@code B-08} on every ground
     *     but a court's order when an order keeps the receiver away from somebody it tells of. The attempt is audited
     * @throws NotFound for people out of scope
     */
    public Shared require(Sharing sharing, Reasons reasons) {
        desk.access().require(ConsentPermissions.SHARE);
        RuleViolation.throwIfAny(GroundRules.unclear(sharing));
        return desk.work().write(em -> {
            var answer = answer(em, sharing, releases::held);
            var open = answer.refusals().stream()
                    .filter(each -> !answered(each, reasons))
                    .toList();
            if (!open.isEmpty()) {
                note(sharing, open);
                throw new RuleViolation(open);
            }
            return write(em, sharing, answer.items(), reason(answer.refusals(), reasons));
        });
    }

    /**
     * Everything that keeps something from being shared now, soft rules among it; empty when nothing does. It writes
     * nothing, so that a page can show what would be open.
     */
    public List<Refusal> whyNotYet(Sharing sharing) {
        desk.access().require(ConsentPermissions.SHARE);
        var unclear = GroundRules.unclear(sharing);
        return unclear.isEmpty()
                ? desk.work()
                        .read(em -> answer(em, sharing, releases::standings).refusals())
                : unclear;
    }

    /** Asks how the releases about people stand. */
    @FunctionalInterface
    private interface Standings {
        List<Standing> of(Collection<PersonId> people);
    }

    private ConsentRules.Answer answer(EntityManager em, Sharing sharing, Standings standings) {
        var answer = byGround(sharing, standings);
        var all = new ArrayList<>(orders.keptAway(em, sharing, desk.time().today()));
        all.addAll(answer.refusals());
        return new ConsentRules.Answer(answer.items(), all);
    }

    private ConsentRules.Answer byGround(Sharing sharing, Standings standings) {
        var persons = visible(sharing);
        if (sharing.ground().basis() == Basis.CONSENT) {
            return new ConsentRules(sharing, standings.of(sharing.persons())).answer(persons);
        }
        var items = persons.stream()
                .flatMap(person ->
                        sharing.orderedKinds().stream().map(kind -> new Disclosure.Item(person.id(), kind, null)))
                .toList();
        return new ConsentRules.Answer(
                items, GroundRules.withoutConsent(sharing, persons, desk.time().today(), ComingOfAge.inForce(policy)));
    }

    private List<Person> visible(Sharing sharing) {
        var known = people.findOwn(sharing.persons());
        return sharing.persons().stream()
                .sorted(Comparator.comparing(each -> each.value()))
                .map(each ->
                        Optional.ofNullable(known.get(each)).orElseThrow(() -> new NotFound("person", each.value())))
                .toList();
    }

    private Shared write(EntityManager em, Sharing sharing, Collection<Disclosure.Item> items, String reason) {
        var id = DisclosureId.next();
        em.persist(new DisclosureEntity(
                id, sharing, reason, desk.time().now(), desk.access().caller()));
        em.flush(); // the items know only its id
        items.forEach(item -> em.persist(new DisclosureItemEntity(id.value(), item)));
        desk.audit().record(AuditAction.CONSENT_CHECK, DisclosureStore.KIND, id.value(), details(sharing));
        var statements = DisclosureStore.statements(em, sharing.persons()).stream()
                .filter(each -> meets(each, sharing))
                .toList();
        return new Shared(id, sharing.hasPart2(), statements);
    }

    private static boolean meets(Statement statement, Sharing sharing) {
        var both = new HashSet<>(statement.kinds());
        both.retainAll(sharing.kinds());
        return !both.isEmpty();
    }

    /** A try without consent is itself worth knowing, though nothing went out. */
    private void note(Sharing sharing, List<Refusal> open) {
        var labels = open.stream().map(Refusal::label).distinct().sorted().collect(Collectors.joining(", "));
        var details = new HashMap<>(details(sharing));
        details.put("refusals", labels);
        sharing.persons().stream()
                .findFirst()
                .ifPresent(person ->
                        desk.audit().recordApart(AuditAction.REFUSE, DisclosureStore.KIND, person.value(), details));
    }

    private static Map<String, String> details(Sharing sharing) {
        return Map.of(
                "basis",
                sharing.ground().basis().name(),
                "kinds",
                String.join(",", sharing.orderedKinds()),
                "persons",
                Integer.toString(sharing.persons().size()));
    }

    private static boolean answered(Refusal refusal, Reasons reasons) {
        return refusal.code().isWarning() && reasons.answer(refusal.code().label());
    }

    private static String reason(List<Refusal> warnings, Reasons reasons) {
        var all = warnings.stream()
                .map(each -> reasons.given().getOrDefault(each.code().label(), ""))
                .collect(Collectors.joining("; "));
        return all.length() > LONGEST_REASON ? all.substring(0, LONGEST_REASON) : all;
    }
}
