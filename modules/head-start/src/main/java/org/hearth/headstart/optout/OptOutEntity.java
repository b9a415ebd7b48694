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

    OptOutEntity(OptOutId id, FamilyId family, PlanYear year) {
        this.id = id.value();
        this.family = family.value();
        this.year = year.start();
    }

    OptOutId id() {
        return new OptOutId(id);
    }

    FamilyId family() {
        return new FamilyId(family);
    }

    PlanYear year() {
        return new PlanYear(year);
    }

    LocalDate optedOutOn() {
        return optedOutOn;
    }

    void restate(LocalDate on, Set<String> services, String broken) {
        optedOutOn = on;
        scope = String.join(COMMA, new TreeSet<>(services));
        ruleBroken = broken;
    }

    KeptOptOut kept(int resumptions) {
        return new KeptOptOut(year(), optedOutOn, services(), ruleBroken, resumptions);
    }

    private Set<String> services() {
        return scope.isEmpty() ? Set.of() : Set.of(scope.split(COMMA));
    }

    OptOut toRecord(List<Resumption> resumptions) {
        return new OptOut(
                new OptOutId(id),
                new FamilyId(family),
                new PlanYear(year),
                optedOutOn,
                services(),
                ruleBroken,
                resumptions);
    }
}
