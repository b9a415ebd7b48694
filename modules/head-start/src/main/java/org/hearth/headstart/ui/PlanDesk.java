package org.hearth.headstart.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.task.Task;
import org.hearth.family.family.Family;
import org.hearth.headstart.agreement.Agreement;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/** The plan that lies on the table: what was read of it last, and how a change gets into it. */
final class PlanDesk {

    private final PageContext context;
    private final PlanServices services;
    private final Family family;
    private final PlanId id;
    private final Span saved = new Span();
    private Read read;
    private Runnable changed = () -> {};

    /** All that was read of the plan. */
    private record Read(Plan plan, Optional<Assessment> assessment, List<Goal> goals, Optional<Agreement> agreement) {}

    PlanDesk(PageContext context, PlanServices services, Family family, PlanId id) {
        this.context = context;
        this.services = services;
        this.family = family;
        this.id = id;
        read = read();
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        saved.setText(context.text("hs.ui.saves_itself"));
    }

    private Read read() {
        return new Read(
                services.plans().get(id),
                services.assessments().find(id),
                services.goals().ofPlan(id),
                services.agreements().find(id));
    }

    PageContext context() {
        return context;
    }

    PlanServices services() {
        return services;
    }

    FamilyFile file() {
        return services.around().families();
    }

    Family family() {
        return family;
    }

    Plan plan() {
        return read.plan();
    }

    Optional<Assessment> assessment() {
        return read.assessment();
    }

    List<Goal> goals() {
        return read.goals();
    }

    Optional<Agreement> agreement() {
        return read.agreement();
    }

    AgreementDraft terms() {
        return read.agreement().map(Agreement::draft).orElse(AgreementDraft.EMPTY);
    }

    boolean isSigned() {
        return read.agreement().map(Agreement::signedOn).isPresent();
    }

    /** True until both sides agreed; so long a finding may be corrected. */
    boolean isBeforeAgreement() {
        var state = plan().state();
        return state == PlanState.INITIATED || state == PlanState.ASSESSING || state == PlanState.GOAL_SETTING;
    }

    boolean isBeforeGoals() {
        var state = plan().state();
        return state == PlanState.INITIATED || state == PlanState.ASSESSING;
    }

    boolean disabilityApplies() {
        return file().enrollments().needsDisabilitySection(family.id(), plan().year());
    }

    /** What the family declined this year and did not take up again. */
    Optional<OptOut> declined() {
        return context.access().allows(HeadStartPermissions.READ_OPT_OUT)
                ? services.around().optOuts().find(family.id(), plan().year()).filter(OptOut::isInForce)
                : Optional.empty();
    }

    boolean declines(String service) {
        return services.around().optOuts().declines(family.id(), plan().year(), service);
    }

    Optional<Task> nextDue() {
        return services.around().tasks().about(family.id().value()).stream().findFirst();
    }

    String text(String key) {
        return context.text("hs.ui." + key);
    }

    String text(String key, Map<String, ?> arguments) {
        return context.text("hs.ui." + key, arguments);
    }

    /** What the page does after each change: redraw states and the head. */
    void whenChanged(Runnable redraw) {
        changed = redraw;
    }

    /** The place for "Saved 14:02". */
    Span savedWords() {
        return saved;
    }

    /** Reads everything anew. */
    void reload() {
        read = read();
    }

    /** Something was saved: reads it anew, says so, redraws. */
    void saved() {
        reload();
        var now = new DateWords(context).time(context.time().now());
        saved.setText(text("saved", Map.of("time", now)));
        changed.run();
    }
}
