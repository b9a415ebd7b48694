package org.hearth.family.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Span;
import org.hearth.family.trail.Stamp;

/**
 * What courts have ordered about people in the caller's scope. Whoever plans a visit or a meeting, shares a record or
 * prints a copy asks {@link #keptApart} each time, not once.
 */
public final class LegalOrders {

    private static final String KIND = "fam.legal_order";

    private final Desk desk;
    private final People people;
    private final LegalOrderStore store;

    public LegalOrders(Desk desk, FamilyScope scope, People people) {
        this.desk = desk;
        this.people = people;
        store = new LegalOrderStore(scope.toWrite());
    }

    /** The orders about these people, past ones too, the latest first; the reading is audited. */
    public List<LegalOrder> about(Collection<PersonId> about) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().write(em -> {
            var visible = people.find(about).keySet();
            var orders = store.about(em, ids(visible));
            orders.forEach(order ->
                    desk.audit().record(AuditAction.VIEW, KIND, order.id().value()));
            return orders;
        });
    }

    /**
     * Who among {@code together} must be kept apart from whom on {@code day}. Not narrowed to the caller's scope, since
     * whoever brings people together must never miss an order; it tells nothing about anybody else.
     */
    public List<KeptApart> keptApart(Set<PersonId> together, LocalDate day) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work()
                .read(em -> store.about(em, ids(together)).stream()
                        .filter(order -> order.content().kind().keepsApart() && order.isInForceOn(day))
                        .flatMap(order -> pairs(order, together))
                        .toList());
    }

    /**
     * Stores an order.
     *
     * @throws NotFound for a person out of scope
     * @throws RuleViolation {@code E-REQ} without anybody it binds or, for orders about contact, protects; {@code
     *     E-CONFLICT} when it both binds and protects somebody; {@code E-RANGE} when it ends before it begins
     */
    public LegalOrderId add(LegalOrderDraft draft) {
        desk.access().require(FamilyPermissions.WRITE);
        RuleViolation.throwIfAny(refusals(draft));
        return desk.work().write(em -> {
            Stream.concat(draft.subjects().stream(), draft.isProtected().stream())
                    .forEach(people::requireWritable);
            var id = LegalOrderId.next();
            em.persist(new LegalOrderEntity(id, draft, stamp()));
            // Rows refer to each other by id alone, so nothing but this tells which table comes first.
            em.flush();
            draft.subjects()
                    .forEach(person -> em.persist(
                            new OrderPersonEntity(id.value(), person.value(), OrderPersonEntity.Part.SUBJECT)));
            draft.isProtected()
                    .forEach(person -> em.persist(
                            new OrderPersonEntity(id.value(), person.value(), OrderPersonEntity.Part.PROTECTED)));
            desk.audit().record(AuditAction.CREATE, KIND, id.value());
            return id;
        });
    }

    /**
     * Corrects or changes an order. The people stay: an order about the wrong ones is taken out and written in anew.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-STATE} for other people; else as {@link #add}
     */
    public void change(LegalOrderId order, long version, LegalOrderDraft draft) {
        desk.access().require(FamilyPermissions.WRITE);
        RuleViolation.throwIfAny(refusals(draft));
        desk.work().run(em -> {
            var entity = store.get(em, order.value());
            var stored =
                    entity.asRecord(store.people(em, List.of(order.value())).getOrDefault(order.value(), List.of()));
            requireVersion(entity, version);
            if (!stored.content().subjects().equals(draft.subjects())
                    || !stored.content().isProtected().equals(draft.isProtected())) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "fam.refusal.order_people")
                        .at("subjects"));
            }
            entity.change(draft, stamp());
            desk.audit().record(AuditAction.CHANGE, KIND, order.value());
        });
    }

    /**
     * Takes out an order that never was. It stays readable to auditors.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void takeOut(LegalOrderId order, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            var entity = store.get(em, order.value());
            requireVersion(entity, version);
            entity.takeOut(stamp(), mistake.reason());
            desk.audit().record(AuditAction.CHANGE, KIND, order.value(), Map.of("field", "void"));
        });
    }

    private static void requireVersion(LegalOrderEntity entity, long version) {
        if (entity.version() != version) {
            throw new StaleData(KIND, entity.id());
        }
    }

    private static Stream<KeptApart> pairs(LegalOrder order, Set<PersonId> together) {
        var content = order.content();
        return content.subjects().stream()
                .filter(together::contains)
                .flatMap(subject -> content.isProtected().stream()
                        .filter(together::contains)
                        .map(other -> new KeptApart(subject, other, content.kind(), order.id())));
    }

    private static List<Refusal> refusals(LegalOrderDraft draft) {
        var refusals = new ArrayList<>(new Span(draft.from(), draft.to()).refusals());
        if (draft.subjects().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.order_subject")
                    .at("subjects"));
        }
        if (draft.kind().keepsApart() && draft.isProtected().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.order_protected")
                    .at("protected"));
        }
        if (draft.subjects().stream().anyMatch(draft.isProtected()::contains)) {
            refusals.add(Refusal.of(RefusalCode.E_CONFLICT, "", "fam.refusal.order_both")
                    .at("protected"));
        }
        return refusals;
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
