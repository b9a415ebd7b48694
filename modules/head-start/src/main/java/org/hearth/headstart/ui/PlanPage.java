package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Permission;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.PlanYear;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.guide.GuidedStep;
import org.hearth.ui.guide.GuidedSteps;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** The guided work on a family's plan of this year, side by side with the family. */
public final class PlanPage extends Div implements BeforeEnterObserver {

    private static final String STEP = "step";

    private final PageContext context;
    private final transient PlanServices services;

    PlanPage(PageContext context, PlanServices services) {
        this.context = context;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("family")
                .flatMap(PlanPage::id)
                .orElseThrow(() -> new NotFound("family", ""));
        var step = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .orElse("");
        show(services.around().families().family(id), step);
    }

    private static Optional<FamilyId> id(String text) {
        try {
            return Optional.of(new FamilyId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show(Family family, String step) {
        removeAll();
        var year = PlanYear.of(context.time().today());
        var header = new PageHeader(context.text("hs.ui.plan.title", Map.of("family", family.name())))
                .back(
                        "families/" + family.id().value(),
                        context.text("hs.ui.plan.back", Map.of("family", family.name())));
        add(header);
        var plan = services.plans().find(family.id(), year);
        if (plan.isEmpty()) {
            header.about(
                    context.text("hs.ui.plan.year", Map.of("year", year.label())),
                    context.text("hs.ui.plans.not_started"));
            declined(family, year);
            add(notStarted(family, year));
            return;
        }
        declined(family, year);
        var desk = new PlanDesk(context, services, family, plan.get().id());
        describe(header, desk);
        if (mayChange(family, HeadStartPermissions.WRITE)) {
            add(guide(header, desk, step));
        } else {
            add(
                    new PageSection(context.text("hs.ui.sum.title"), new PlanSummary(desk).content()),
                    new PrintStep(desk).content());
        }
    }

    private boolean mayChange(Family family, Permission permission) {
        return context.access().allows(permission)
                && services.around().families().isOwn(family.id());
    }

    private void declined(Family family, PlanYear year) {
        if (!context.access().allows(HeadStartPermissions.READ_OPT_OUT)) {
            return;
        }
        services.around()
                .optOuts()
                .find(family.id(), year)
                .filter(OptOut::isInForce)
                .map(each -> new DeclinedNote(context, services.around().optOuts(), each))
                .map(note -> mayChange(family, HeadStartPermissions.WRITE_OPT_OUT)
                        ? note.resumable(() -> show(family, ""))
                        : note)
                .ifPresent(this::add);
    }

    private Component notStarted(Family family, PlanYear year) {
        if (!mayChange(family, HeadStartPermissions.OPEN)) {
            return new EmptyState(context.text("hs.ui.open.title"), context.text("hs.ui.open.none"));
        }
        var day = new DayField(context, context.text("hs.ui.open.day"));
        day.setValue(context.time().today());
        day.setMin(year.firstDay());
        day.setMax(context.time().today());
        day.setHelperText(context.text("hs.ui.open.day.help"));
        var notice = new RefusalNotice(context).field("initiatedOn", day);
        var start = new Button(
                context.text("hs.ui.part.start"),
                click -> notice.attempt(
                        reasons -> services.plans()
                                .open(
                                        family.id(),
                                        year,
                                        day.getOptionalValue()
                                                .orElseGet(() -> context.time().today())),
                        () -> show(family, "")));
        if (!services.around().optOuts().declines(family.id(), year, OptOut.GOAL_WRITING)) {
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return new PageSection(context.text("hs.ui.open.title"), notice, new FormGrid(day), start)
                .help(context.text("hs.ui.open.help"));
    }

    private GuidedSteps guide(PageHeader header, PlanDesk desk, String step) {
        var progress = new PlanProgress(desk);
        var guide = new GuidedSteps[1];
        Runnable toPrint = () -> guide[0].go(PlanProgress.PRINT);
        var steps = List.of(
                step(desk, PlanProgress.START, () -> new StartStep(desk).content()),
                step(desk, PlanProgress.ASSESSMENT, () -> new AssessmentStep(desk).content()),
                step(desk, PlanProgress.GOALS, () -> new GoalsStep(desk).content()),
                step(desk, PlanProgress.AGREEMENT, () -> new AgreementStep(desk, toPrint).content()),
                step(desk, PlanProgress.PRINT, () -> new PrintStep(desk).content()));
        guide[0] = new GuidedSteps(context, steps, progress::of)
                .status(desk.savedWords())
                .whenMoved(to -> history().pushState(null, address(desk, to.name())));
        desk.whenChanged(() -> {
            guide[0].refresh();
            describe(header, desk);
        });
        var first = step.isEmpty() ? progress.next() : step;
        history().replaceState(null, address(desk, first));
        guide[0].open(first);
        return guide[0];
    }

    private static History history() {
        return UI.getCurrent().getPage().getHistory();
    }

    /** The step stands in the address, so that a reload comes back to it and Back to the one before. */
    private static String address(PlanDesk desk, String step) {
        return HeadStartViews.plan(desk.family().id()) + "?" + STEP + "=" + step;
    }

    private GuidedStep step(PlanDesk desk, String name, java.util.function.Supplier<Component> content) {
        return new GuidedStep(name, context.text("hs.ui.step." + name), () -> {
            // Nothing is typed on paper that is signed or printed.
            desk.savedWords()
                    .setVisible(!name.equals(PlanProgress.PRINT)
                            && !(name.equals(PlanProgress.AGREEMENT) && desk.isSigned()));
            desk.reload();
            return content.get();
        });
    }

    private void describe(PageHeader header, PlanDesk desk) {
        var state = desk.plan().state();
        var year = new Span(context.text(
                "hs.ui.plan.year", Map.of("year", desk.plan().year().label())));
        var badge = new Badge(
                state == PlanState.AGREED ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL,
                context.text("hs.plan.state." + state.name()));
        var due = desk.nextDue().map(task -> {
            var words = new Span(context.text("hs.ui.part.next", Map.of("task", context.text("task." + task.kind())))
                    + " ");
            words.add(new DateWords(context).dueBadge(task.due()));
            return words;
        });
        if (due.isPresent()) {
            header.about(year, badge, due.get());
        } else {
            header.about(year, badge);
        }
    }
}
