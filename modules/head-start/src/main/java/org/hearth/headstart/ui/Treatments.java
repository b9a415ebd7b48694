package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.headstart.plan.ExistingPlan;
import org.hearth.headstart.plan.ExistingPlanDraft;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Treatment;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageSection;

/** How each plan that the family already has is taken into account. */
final class Treatments {

    private final PlanDesk desk;
    private final Runnable saved;
    private final PlanFields fields;
    private final RefusalNotice notice;

    Treatments(PlanDesk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
    }

    Component content() {
        var plans = desk.plan().existingPlans();
        var all = new Div(notice);
        all.addClassName("hearth-cards");
        plans.forEach(each -> all.add(question(each)));
        var section = new PageSection(desk.text("treat.title"), all).help(desk.text("treat.help"));
        section.setVisible(!plans.isEmpty());
        return section;
    }

    private RadioButtonGroup<Treatment> question(ExistingPlan plan) {
        var field = fields.choice(
                "treat.title",
                List.of(Treatment.values()),
                value -> desk.context().text("hs.treatment." + value.name()));
        var topic = plan.draft().topic();
        field.setLabel(
                topic.isEmpty()
                        ? plan.draft().agency()
                        : desk.text("treat.about", Map.of("agency", plan.draft().agency(), "topic", topic)));
        field.setValue(plan.draft().treatment());
        var answer = answer(plan, field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                answer.save();
                saved.run();
            }
        });
        return field;
    }

    private PlanAnswer<Optional<Treatment>> answer(ExistingPlan other, RadioButtonGroup<Treatment> field) {
        return new PlanAnswer<>(
                desk,
                notice,
                new PlanAnswer.Parts<>(
                        field::getOptionalValue,
                        plan -> stored(plan, other),
                        (plans, plan, value) -> save(plans, plan, other, value),
                        (dialog, all) -> dialog.field(
                                desk.text("treat.title"),
                                all,
                                value -> value.map(each -> desk.context().text("hs.treatment." + each.name()))
                                        .orElse(""),
                                value -> value.ifPresentOrElse(field::setValue, field::clear))));
    }

    private static void save(Plans plans, Plan plan, ExistingPlan other, Optional<Treatment> value) {
        var draft = other.draft();
        plans.changeExistingPlan(
                plan.id(),
                plan.version(),
                other.id(),
                new ExistingPlanDraft(draft.agency(), draft.contact(), draft.topic(), value.orElse(null)));
    }

    private static Optional<Treatment> stored(Plan plan, ExistingPlan other) {
        return plan.existingPlans().stream()
                .filter(each -> each.id().equals(other.id()))
                .findFirst()
                .map(each -> each.draft().treatment());
    }
}
