package org.hearth.headstart.optout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** One row per time a family took services up again; rows are only added. */
@Entity(name = "hs_Resumption")
@Table(name = "hs_resumption")
class ResumptionEntity {

    private static final String COMMA = ",";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "opt_out_id")
    private UUID optOut;

    @Column(name = "services")
    private String services;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "first_steps")
    private String firstSteps;

    @Column(name = "noted_by")
    @SuppressWarnings("UnusedVariable") // the trail
    private String notedBy;

    protected ResumptionEntity() {}

    ResumptionEntity(OptOutId optOut, Resumption resumption, LocalDate saidOn, String notedBy) {
        this.id = TimeOrderedId.next();
        this.optOut = optOut.value();
        this.services = String.join(COMMA, new TreeSet<>(resumption.services()));
        this.saidOn = saidOn;
        this.startsOn = resumption.startsOn();
        this.firstSteps = resumption.firstSteps();
        this.notedBy = notedBy;
    }

    UUID optOut() {
        return optOut;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    Resumption toRecord() {
        return new Resumption(Set.of(services.split(COMMA)), startsOn, firstSteps);
    }
}
