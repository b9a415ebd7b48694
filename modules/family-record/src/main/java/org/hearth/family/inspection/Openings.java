package org.hearth.family.inspection;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.AuditTrail.Opening;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.failure.NotFound;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;

/** "Who opened our record": answered from the audit trail, with names, days and kinds of records and no more. */
public final class Openings {

    private static final int MOST = 100;

    private final Desk desk;
    private final Families families;
    private final StoredDocuments archive;
    private final AuditTrail trail;

    public Openings(Desk desk, Families families, StoredDocuments archive, AuditTrail trail) {
        this.desk = desk;
        this.families = families;
        this.archive = archive;
        this.trail = trail;
    }

    /**
     * Who opened or printed something of a family's record in the shared record, the latest first, at most a hundred.
     *
     * @throws NotFound also when the family is out of scope
     */
    public List<Opening> of(FamilyId family) {
        desk.access().require(ConsentPermissions.OPENINGS);
        return desk.work()
                .write(em -> trail.openings(
                        ConsentPermissions.OPENINGS,
                        records(em, family),
                        desk.time().agencyZone(),
                        MOST));
    }

    private List<UUID> records(EntityManager em, FamilyId family) {
        var people = families.members(family).stream()
                .map(each -> each.person().id().value())
                .toList();
        var records = new ArrayList<UUID>();
        records.add(family.value());
        records.addAll(people);
        var printed = new ArrayList<UUID>();
        // These belong to packages beside or above this one; JPQL names the entities, so that no code depends on them.
        printed.addAll(of(em, "select r.id from fam_Referral r where r.family in :ids", List.of(family.value())));
        printed.addAll(of(em, "select r.id from fam_RecordRequest r where r.family in :ids", List.of(family.value())));
        printed.addAll(of(em, "select distinct s.release from fam_ReleaseSubject s where s.person in :ids", people));
        records.addAll(of(em, "select distinct p.order from fam_LegalOrderPerson p where p.person in :ids", people));
        records.addAll(printed);
        printed.stream()
                .flatMap(each -> archive.about(each).stream())
                .map(StoredDocument::id)
                .forEach(records::add);
        records.addAll(of(em, "select a.id from core_Attachment a where a.subject in :ids", records));
        records.addAll(of(
                em,
                "select a.id from core_Attachment a where a.subject in"
                        + " (select c.id from fam_Contact c where c.family in :ids)",
                List.of(family.value())));
        return records;
    }

    private static List<UUID> of(EntityManager em, String query, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(query, UUID.class).setParameter("ids", ids).getResultList();
    }
}
