package org.hearth.family.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** A person's part in an order. */
@Entity(name = "fam_LegalOrderPerson")
@Table(name = "fam_legal_order_person")
class OrderPersonEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "order_id")
    private UUID order;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Part part;

    enum Part {
        SUBJECT,
        PROTECTED
    }

    protected OrderPersonEntity() {}

    OrderPersonEntity(UUID order, UUID person, Part part) {
        id = TimeOrderedId.next();
        this.order = order;
        this.person = person;
        this.part = part;
    }

    UUID id() {
        return id;
    }

    UUID order() {
        return order;
    }

    UUID person() {
        return person;
    }

    Part part() {
        return part;
    }
}
