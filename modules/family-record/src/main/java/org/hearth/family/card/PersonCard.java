package org.hearth.family.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/** A person's name, for joins in other modules' lists, as {@link FamilyCard}. */
@ReadOnly
@Entity(name = "fam_PersonCard")
@Table(name = "fam_person")
public class PersonCard {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "display_name", insertable = false, updatable = false)
    private String name;

    @Column(name = "search_name", insertable = false, updatable = false)
    private String searchName;

    protected PersonCard() {}

    /** The id, as in {@link org.hearth.family.person.PersonId}. */
    public UUID id() {
        return id;
    }

    /** What people call this person. */
    public String name() {
        return name;
    }

    /** The name in lower case and without accents, last name first, for order and search. */
    public String searchName() {
        return searchName;
    }
}
