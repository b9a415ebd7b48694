package org.hearth.headstart.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/** One row per author of a plan. */
@Entity(name = "hs_PlanAuthor")
@Table(name = "hs_plan_author")
class AuthorEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "side")
    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "name")
    private String name;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "staff_code")
    private String staffCode;

    protected AuthorEntity() {}

    AuthorEntity(PlanId plan, Author author) {
        this.id = TimeOrderedId.next();
        this.plan = plan.value();
        this.side = author.side();
        this.name = author.name();
        this.person = author.person() == null ? null : author.person().value();
        this.staffCode = author.staffCode();
    }

    Author toRecord() {
        return new Author(side, name, person == null ? null : new PersonId(person), staffCode);
    }
}
