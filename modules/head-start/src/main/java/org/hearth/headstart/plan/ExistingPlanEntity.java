package org.hearth.headstart.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row per plan with another agency. */
@Entity(name = "hs_ExistingPlan")
@Table(name = "hs_existing_plan")
class ExistingPlanEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "agency")
    private String agency;

    @Column(name = "contact")
    private String contact;

    @Column(name = "topic")
    private String topic;

    @Column(name = "treatment")
    @Enumerated(EnumType.STRING)
    private @Nullable Treatment treatment;

    protected ExistingPlanEntity() {}

    ExistingPlanEntity(ExistingPlanId id, PlanId plan, ExistingPlanDraft draft) {
        this.id = id.value();
        this.plan = plan.value();
        restate(draft);
    }

    final void restate(ExistingPlanDraft draft) {
        agency = draft.agency();
        contact = draft.contact();
        topic = draft.topic();
        treatment = draft.treatment();
    }

    UUID plan() {
        return plan;
    }

    ExistingPlan toRecord() {
        return new ExistingPlan(new ExistingPlanId(id), new ExistingPlanDraft(agency, contact, topic, treatment));
    }
}
