package org.hearth.headstart.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/** One row per plan. */
@Entity(name = "hs_Plan")
@Table(name = "hs_plan")
class PlanEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "program_year")
    private int year;

    // Unique: one open plan per family and year, even when two people open one at the same moment.
    @Column(name = "open_key")
    private String openKey;

    @Column(name = "initiated_on")
    private LocalDate initiatedOn;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "readiness")
    @Enumerated(EnumType.STRING)
    private @Nullable Readiness readiness;

    @Column(name = "readiness_on")
    private @Nullable LocalDate readinessOn;

    @Column(name = "readiness_note")
    private String readinessNote;

    @Column(name = "existing_plans")
    @Enumerated(EnumType.STRING)
    private @Nullable YesNoUnknown existingPlans;

    @Column(name = "uniqueness")
    private String uniqueness;

    @Column(name = "no_goal_now_on")
    private @Nullable LocalDate noGoalNowOn;

    @Column(name = "close_reason")
    private String closeReason;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    protected PlanEntity() {}

    PlanEntity(PlanId id, FamilyId family, PlanYear year, LocalDate initiatedOn) {
        this.id = id.value();
        this.family = family.value();
        this.year = year.start();
        this.openKey = openKey(family, year);
        this.initiatedOn = initiatedOn;
        this.state = PlanState.INITIATED;
        this.readinessNote = "";
        this.uniqueness = "";
        this.closeReason = "";
    }

    static String openKey(FamilyId family, PlanYear year) {
        return family.value() + "/" + year.start();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PlanState state() {
        return state;
    }

    void correctStart(LocalDate on) {
        initiatedOn = on;
    }

    void noteReadiness(ReadinessNote note) {
        readiness = note.value();
        readinessOn = note.on();
        readinessNote = note.note();
    }

    void answerExistingPlans(YesNoUnknown answer) {
        existingPlans = answer;
    }

    void describe(String whatMakesItUnique) {
        uniqueness = whatMakesItUnique;
    }

    void wantsNoGoalNow(@Nullable LocalDate saidOn) {
        noGoalNowOn = saidOn;
    }

    void reach(PlanState next) {
        state = next;
    }

    void close(String reason, LocalDate on) {
        state = PlanState.CLOSED;
        closeReason = reason;
        closedOn = on;
        openKey = id.toString();
    }

    Plan toRecord(List<Author> authors, List<ExistingPlan> others) {
        return new Plan(
                new PlanId(id),
                version,
                new FamilyId(family),
                new PlanYear(year),
                initiatedOn,
                state,
                readinessNow(),
                authors,
                existingPlans,
                others,
                uniqueness,
                noGoalNowOn,
                closeReason,
                closedOn);
    }

    private @Nullable ReadinessNote readinessNow() {
        return readiness == null || readinessOn == null
                ? null
                : new ReadinessNote(readiness, readinessOn, readinessNote);
    }
}
