package org.hearth.headstart.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearth.core.task.Task;
import org.hearth.family.family.Family;
import org.hearth.headstart.agreement.Agreement;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.Plans;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.MergeDialog;
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

    boolean disabilityApplies() {
        return file().enrollments().needsDisabilitySection(family.id(), plan().year());
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

    /** Saves one answer of the plan. When somebody else changed the same answer meanwhile, the user chooses. */
    <V> void save(RefusalNotice notice, Answer<V> answer) {
        V before = answer.stored().apply(plan());
        notice.whenStale(() -> settle(notice, answer, before))
                .attempt(reasons -> answer.save().accept(services.plans(), plan(), answer.mine()), this::saved);
    }

    private <V> void settle(RefusalNotice notice, Answer<V> answer, V before) {
        reload();
        V theirs = answer.stored().apply(plan());
        if (theirs.equals(before)) {
            save(notice, answer);
            return;
        }
        var taken = new Taken<>(answer.mine());
        new MergeDialog(context)
                .field(text(answer.label()), answer.mine(), theirs, answer.words(), taken::take)
                .open(() -> {
                    answer.show().accept(taken.value);
                    save(notice, answer.with(taken.value));
                });
    }

    private static final class Taken<V> {
        private V value;

        Taken(V value) {
            this.value = value;
        }

        void take(V chosen) {
            value = chosen;
        }
    }

    /** Writes one answer into the plan, given as it was read last. */
    @FunctionalInterface
    interface Save<V> {
        void accept(Plans plans, Plan plan, V value);
    }

    /**
     * One answer of the plan, as it stands on the page.
     *
     * @param label the key of its words
     * @param stored what the plan says
     * @param words how a value reads
     * @param show puts a value on the page
     */
    record Answer<V>(
            String label, V mine, Function<Plan, V> stored, Function<V, String> words, Save<V> save, Consumer<V> show) {

        Answer<V> with(V other) {
            return new Answer<>(label, other, stored, words, save, show);
        }
    }
}
