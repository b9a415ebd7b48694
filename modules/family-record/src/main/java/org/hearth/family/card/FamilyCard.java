package org.hearth.family.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * A family's name and number, for joins in other modules' lists: {@code join fam_FamilyCard f on f.id = p.family order
 * by f.searchName}. It holds voided families too; add the row scope, and mind {@code f.retired = ''}.
 */
@ReadOnly
@Entity(name = "fam_FamilyCard")
@Table(name = "fam_family")
public class FamilyCard {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_number", insertable = false, updatable = false)
    private String number;

    @Column(name = "name", insertable = false, updatable = false)
    private String name;

    @Column(name = "search_name", insertable = false, updatable = false)
    private String searchName;

    @Column(name = "retired", insertable = false, updatable = false)
    private String retired;

    protected FamilyCard() {}

    /** The id, as in {@link org.hearth.family.family.FamilyId}. */
    public UUID id() {
        return id;
    }

    /** The number. */
    public String number() {
        return number;
    }

    /** The name in lists. */
    public String name() {
        return name;
    }

    /** The name in lower case and without accents, for order and search. */
    public String searchName() {
        return searchName;
    }

    /** True when the family was voided. */
    public boolean isVoided() {
        return !retired.isEmpty();
    }
}
