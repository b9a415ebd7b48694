package org.hearth.family.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/** One kind of records of one person in a disclosure. */
@Entity(name = "fam_DisclosureItem")
@Table(name = "fam_disclosure_item")
class DisclosureItemEntity {

    @Id
    @Column(name = "id", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Column(name = "disclosure_id", updatable = false)
    private UUID disclosure;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "record_kind", updatable = false)
    private String kind;

    @Column(name = "release_id", updatable = false)
    private @Nullable UUID release;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected DisclosureItemEntity() {}

    DisclosureItemEntity(UUID disclosure, Disclosure.Item item) {
        id = TimeOrderedId.next();
        this.disclosure = disclosure;
        person = item.person().value();
        kind = item.kind();
        var given = item.release();
        release = given == null ? null : given.value();
    }

    UUID disclosure() {
        return disclosure;
    }

    UUID person() {
        return person;
    }

    /** The log is never changed, so whoever was merged is told of under the id of who stands for them. */
    Disclosure.Item asRecord(Map<UUID, UUID> survivors) {
        return new Disclosure.Item(
                new PersonId(survivors.getOrDefault(person, person)),
                kind,
                release == null ? null : new ReleaseId(release));
    }
}
