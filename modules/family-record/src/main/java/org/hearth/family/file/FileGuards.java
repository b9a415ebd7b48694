package org.hearth.family.file;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.security.Permission;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.scope.Reach;

/**
 * Who may see and add the files of the record: whoever may see and change what they are attached to. It asks by the rows
 * themselves, since a look through the services would be audited as one.
 */
public final class FileGuards {

    private static final String STANDS = ".trail.voidedAt is null and ";

    private final Desk desk;
    private final FamilyScope scope;

    public FileGuards(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    /** One guard for each kind. */
    public List<AttachmentGuard> all() {
        return List.of(
                guard(
                        FamilyFiles.FAMILY,
                        new Rights(FamilyPermissions.READ_OWN, FamilyPermissions.WRITE),
                        this::family),
                guard(
                        FamilyFiles.PERSON,
                        new Rights(FamilyPermissions.READ_OWN, FamilyPermissions.WRITE),
                        this::person),
                guard(
                        FamilyFiles.CONTACT,
                        new Rights(ContactPermissions.READ, ContactPermissions.WRITE),
                        this::contact),
                guard(FamilyFiles.ORDER, new Rights(FamilyPermissions.READ_OWN, FamilyPermissions.WRITE), this::order));
    }

    private record Rights(Permission see, Permission change) {}

    private interface InScope {
        boolean test(EntityManager em, Reach reach, UUID record);
    }

    private AttachmentGuard guard(String kind, Rights rights, InScope scoped) {
        return new AttachmentGuard(
                kind,
                record -> allowed(rights.see())
                        && desk.work().<Boolean>read(em -> scoped.test(em, scope.toRead(), record)),
                record -> allowed(rights.change())
                        && desk.work().<Boolean>read(em -> scoped.test(em, scope.toWrite(), record)));
    }

    /** Whoever reads no family at all has no scope. */
    private boolean allowed(Permission permission) {
        return desk.access().allows(FamilyPermissions.READ_OWN) && desk.access().allows(permission);
    }

    private boolean family(EntityManager em, Reach reach, UUID family) {
        return exists(em, reach, "fam_Family e where e" + STANDS + reach.families("e.id"), family);
    }

    private boolean person(EntityManager em, Reach reach, UUID person) {
        return exists(em, reach, "fam_Person e where e" + STANDS + reach.people("e.id"), person);
    }

    private boolean contact(EntityManager em, Reach reach, UUID contact) {
        return exists(
                em,
                reach,
                "fam_Contact e, fam_FamilyCard f where f.id = e.family and f.retired = '' and e" + STANDS
                        + reach.families("e.family"),
                contact);
    }

    private boolean order(EntityManager em, Reach reach, UUID order) {
        return exists(
                em,
                reach,
                "fam_LegalOrder e where e" + STANDS
                        + "exists (select p.id from fam_LegalOrderPerson p where p.order = e.id and "
                        + reach.people("p.person") + ")",
                order);
    }

    private boolean exists(EntityManager em, Reach reach, String where, UUID record) {
        var query = em.createQuery("select e.id from " + where + " and e.id = :record", UUID.class);
        return !reach.bind(query).setParameter("record", record).getResultList().isEmpty();
    }
}
