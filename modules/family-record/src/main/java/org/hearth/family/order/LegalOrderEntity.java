package org.hearth.family.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_LegalOrder")
@Table(name = "fam_legal_order")
class LegalOrderEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "order_kind")
    private LegalOrderKind kind;

    @Column(name = "court")
    private String court;

    @Column(name = "order_number")
    private String number;

    @Column(name = "terms")
    private String terms;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "document_id")
    private @Nullable UUID document;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected LegalOrderEntity() {}

    LegalOrderEntity(LegalOrderId id, LegalOrderDraft draft, Stamp stamp) {
        this.id = id.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(LegalOrderDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    void takeOut(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    private void become(LegalOrderDraft draft) {
        kind = draft.kind();
        court = draft.text().court();
        number = draft.text().number();
        terms = draft.text().terms();
        document = draft.text().document();
        validFrom = draft.from();
        validTo = draft.to();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LegalOrder asRecord(Collection<OrderPersonEntity> people) {
        return new LegalOrder(
                new LegalOrderId(id),
                new LegalOrderDraft(
                        kind,
                        those(people, OrderPersonEntity.Part.SUBJECT),
                        those(people, OrderPersonEntity.Part.PROTECTED),
                        validFrom,
                        validTo,
                        new OrderText(court, number, terms, document)),
                version);
    }

    private static Set<PersonId> those(Collection<OrderPersonEntity> people, OrderPersonEntity.Part part) {
        return people.stream()
                .filter(each -> each.part() == part)
                .map(each -> new PersonId(each.person()))
                .collect(Collectors.toSet());
    }
}
