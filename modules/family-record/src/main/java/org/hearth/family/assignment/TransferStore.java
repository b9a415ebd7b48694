package org.hearth.family.assignment;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;

/** Every query about transfers but the list. */
final class TransferStore {

    static final String KIND = "fam.transfer";

    private TransferStore() {}

    static TransferEntity get(EntityManager em, TransferId transfer) {
        return Optional.ofNullable(em.find(TransferEntity.class, transfer.value()))
                .orElseThrow(() -> new NotFound(KIND, transfer.value()));
    }

    static Optional<TransferEntity> open(EntityManager em, UUID family) {
        return em
                .createQuery("select t from fam_Transfer t where t.openFamily = :family", TransferEntity.class)
                .setParameter("family", family)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The accepted ones whose day has come. */
    static List<TransferEntity> ripe(EntityManager em, LocalDate today) {
        return em.createQuery(
                        "select t from fam_Transfer t where t.state = :accepted and t.agreedOn <= :today"
                                + " order by t.agreedOn, t.id",
                        TransferEntity.class)
                .setParameter("accepted", TransferState.ACCEPTED)
                .setParameter("today", today)
                .getResultList();
    }

    static List<TransferEntity> all(EntityManager em, Collection<UUID> transfers) {
        return em.createQuery("select t from fam_Transfer t where t.id in :ids", TransferEntity.class)
                .setParameter("ids", transfers)
                .getResultList();
    }

    static Map<UUID, String> familyNames(EntityManager em, Collection<UUID> families) {
        return em
                .createQuery("select f.id, f.name from fam_FamilyCard f where f.id in :ids", Object[].class)
                .setParameter("ids", families)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    static Transfer record(EntityManager em, TransferEntity transfer) {
        return transfer.asRecord(familyNames(em, List.of(transfer.family())).getOrDefault(transfer.family(), ""));
    }
}
