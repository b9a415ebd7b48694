package org.hearth.headstart.optout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.PlanYear;

/** One row per family and year that opted out. */
@Entity(name = "hs_OptOut")
@Table(name = "hs_opt_out")
class OptOutEntity {

    private static final String COMMA = ",";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "program_year")
    private int year;

    @Column(name = "opted_out_on")
    private LocalDate optedOutOn;

    @Column(name = "scope")
    private String scope;

    @Column(name = "rule_broken")
    private String ruleBroken;

    protected OptOutEntity() {}

    OptOutEntity(OptOutId id, NewOptOut optOut) {
        this.id = id.value();
        this.family = optOut.family().value();
        this.year = optOut.year().start();
    }

    OptOutId id() {
        return new OptOutId(id);
    }

    LocalDate optedOutOn() {
        return optedOutOn;
    }

    void restate(NewOptOut optOut, String broken) {
        optedOutOn = optOut.optedOutOn();
        scope = String.join(COMMA, new TreeSet<>(optOut.scope()));
        ruleBroken = broken;
    }

    OptOut toRecord(List<Resumption> resumptions) {
        return new OptOut(
                new OptOutId(id),
                new FamilyId(family),
                new PlanYear(year),
                optedOutOn,
                scope.isEmpty() ? Set.of() : Set.of(scope.split(COMMA)),
                ruleBroken,
                resumptions);
    }
}
