package org.hearth.family.disclosure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.consent.Receiver;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.SearchName;

/**
 * Whoever a court keeps away from somebody learns nothing about that person here, whatever a release says. The receiver
 * is known by name only, so everybody of that name whom an order binds counts.
 */
final class OrderRules {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LegalOrders orders;

    OrderRules(LegalOrders orders) {
        this.orders = orders;
    }

    List<Refusal> keptAway(EntityManager em, Sharing sharing, LocalDate today) {
        if (sharing.ground().basis() == Basis.COURT_ORDER || sharing.receiver().isNobody()) {
            return List.of();
        }
        var receivers = receivers(em, sharing);
        var together = new HashSet<>(sharing.persons());
        together.addAll(receivers);
        return receivers.isEmpty() ? List.of() : refusals(sharing, receivers, together, today);
    }

    private List<Refusal> refusals(Sharing sharing, Set<PersonId> receivers, Set<PersonId> together, LocalDate today) {
        boolean apart = orders.keptApart(together, today).stream()
                .anyMatch(each ->
                        receivers.contains(each.subject()) && sharing.persons().contains(each.isProtected()));
        return apart
                ? List.of(GroundRules.refusal(RefusalCode.E_CONSENT, "B-08", "kept_apart")
                        .at("receiver")
                        .with("receiver", sharing.receiver().display()))
                : List.of();
    }

    /** Those in an order together with the people it tells of who are called as the receiver is. */
    private static Set<PersonId> receivers(EntityManager em, Sharing sharing) {
        var found = new HashSet<PersonId>();
        var ids = sharing.persons().stream().map(PersonId::value).toList();
        em
                .createQuery(
                        "select distinct p.id, p.name, p.searchName from fam_PersonCard p, fam_LegalOrderPerson own,"
                                + " fam_LegalOrderPerson other where own.person in :people and other.order = own.order"
                                + " and p.id = other.person and p.id not in :people",
                        Object[].class)
                .setParameter("people", ids)
                .getResultList()
                .stream()
                .filter(row -> isCalled(sharing.receiver(), (String) row[1], (String) row[2]))
                .forEach(row -> found.add(new PersonId((UUID) row[0])));
        return Set.copyOf(found);
    }

    private static boolean isCalled(Receiver receiver, String name, String searchName) {
        return List.of(receiver.person(), receiver.organization(), receiver.group()).stream()
                .map(OrderRules::words)
                .anyMatch(asked -> asked.containsAll(words(name)) || asked.containsAll(words(searchName)));
    }

    private static Collection<String> words(String name) {
        return List.of(BETWEEN_WORDS.split(SearchName.of(name)));
    }
}
