package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.program.PlanYear;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The family's plan on the family page: where it stands, what is due next, and the way into it. */
@org.osgi.service.component.annotations.Component
public final class PlanPart implements FamilyPagePart {

    private static final int FIRST = 10;

    private final Plans plans;
    private final Agreements agreements;
    private final Tasks tasks;
    private final OptOuts optOuts;
    private final Families families;

    /** Takes the module's and the platform's services. */
    @Activate
    public PlanPart(
            @Reference Plans plans,
            @Reference Agreements agreements,
            @Reference Tasks tasks,
            @Reference OptOuts optOuts,
            @Reference Families families) {
        this.plans = plans;
        this.agreements = agreements;
        this.tasks = tasks;
        this.optOuts = optOuts;
        this.families = families;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(HeadStartPermissions.READ)) {
            return Optional.empty();
        }
        var year = PlanYear.of(context.time().today());
        var plan = plans.find(family, year);
        var line = new Div();
        line.addClassName("hearth-actions");
        plan.map(each -> state(each, context)).ifPresent(line::add);
        due(family, context).ifPresent(line::add);
        var words = plan.map(each -> "part." + each.state().name()).orElse("part.none");
        var earlier = new Paragraph(agreements
                .signedElsewhere(family, year)
                .map(day ->
                        context.text("hs.ui.part.signed_elsewhere", Map.of("day", new DateWords(context).date(day))))
                .orElse(""));
        earlier.setVisible(!earlier.getText().isEmpty());
        var optOut = context.access().allows(HeadStartPermissions.READ_OPT_OUT)
                ? optOuts.find(family, year).filter(OptOut::isInForce)
                : Optional.<OptOut>empty();
        var declined = new Div();
        optOut.ifPresent(each -> declined.add(new DeclinedNote(context, optOuts, each)));
        declined.setVisible(optOut.isPresent());
        boolean pressed = optOut.filter(each -> each.declines(OptOut.GOAL_WRITING) || each.declines(OptOut.ASSESSMENT))
                .isEmpty();
        return Optional.of(new PageSection(
                context.text("hs.ui.part.title", Map.of("year", year.label())),
                line,
                new Paragraph(context.text("hs.ui." + words)),
                earlier,
                declined,
                button(family, plan, context, pressed && families.isOwn(family))));
    }

    private static Badge state(Plan plan, PageContext context) {
        var tone = plan.state() == PlanState.AGREED ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL;
        return new Badge(tone, context.text("hs.plan.state." + plan.state().name()));
    }

    private Optional<Span> due(FamilyId family, PageContext context) {
        return tasks.about(family.value()).stream()
                .filter(task -> task.module().equals(HeadStartTasks.MODULE))
                .findFirst()
                .map(task -> due(task, context));
    }

    private static Span due(Task task, PageContext context) {
        var words =
                new Span(context.text("hs.ui.part.next", Map.of("task", context.text("task." + task.kind()))) + " ");
        words.add(new DateWords(context).dueBadge(task.due()));
        return words;
    }

    /** The way into the plan; a quiet one when the family declines what would come next. */
    private Button button(FamilyId family, Optional<Plan> plan, PageContext context, boolean pressed) {
        boolean writes = context.access().allows(HeadStartPermissions.WRITE) && families.isOwn(family);
        var agreed = plan.filter(each -> each.state() == PlanState.AGREED || !writes);
        var key = agreed.isPresent() || !pressed ? "part.open" : plan.isPresent() ? "part.go_on" : "part.start";
        var button = new Button(
                context.text("hs.ui." + key), click -> UI.getCurrent().navigate(HeadStartViews.plan(family)));
        if (pressed) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setVisible(writes || plan.isPresent());
        return button;
    }
}
