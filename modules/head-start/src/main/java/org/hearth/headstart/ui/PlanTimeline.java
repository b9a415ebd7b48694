package org.hearth.headstart.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.family.ui.extend.TimelineSource;
import org.hearth.headstart.agreement.AgreedBy;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.assessment.AssessmentState;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.review.GoalReviews;
import org.hearth.ui.PageContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan's milestones on the family's timeline. */
@Component
public final class PlanTimeline implements TimelineSource {

    private final Plans plans;
    private final Assessments assessments;
    private final Goals goals;
    private final Agreements agreements;
    private final OptOuts optOuts;
    private final GoalTrack track;
    private final GoalReviews reviews;

    /** Takes the module's published services. */
    @Activate
    public PlanTimeline(
            @Reference Plans plans,
            @Reference Assessments assessments,
            @Reference Goals goals,
            @Reference Agreements agreements,
            @Reference OptOuts optOuts,
            @Reference GoalTrack track,
            @Reference GoalReviews reviews) {
        this.plans = plans;
        this.assessments = assessments;
        this.goals = goals;
        this.agreements = agreements;
        this.optOuts = optOuts;
        this.track = track;
        this.reviews = reviews;
    }

    @Override
    public List<TimelineEntry> latest(FamilyId family, int limit, PageContext context) {
        if (!context.access().allows(HeadStartPermissions.READ)) {
            return List.of();
        }
        return plans.ofFamily(family).stream()
                .flatMap(plan -> of(plan, context))
                .map(each -> each.at("families/" + family.value() + "/plan"))
                .toList();
    }

    private Stream<TimelineEntry> of(Plan plan, PageContext context) {
        var year = plan.year().label();
        var opened =
                TimelineEntry.of(plan.initiatedOn(), topic(context), context.text("hs.timeline.plan_opened"), year);
        var assessed = assessments.find(plan.id()).stream()
                .flatMap(each -> event(
                        context,
                        each.endedOn(),
                        context.text(
                                each.state() == AssessmentState.DECLINED
                                        ? "hs.timeline.assessment_declined"
                                        : "hs.timeline.assessed")));
        var agreed = agreements.find(plan.id()).stream()
                .flatMap(each -> Optional.ofNullable(each.signedOn()).stream()
                        .map(day -> TimelineEntry.of(
                                day,
                                topic(context),
                                context.text("hs.timeline.agreed"),
                                each.agreedBy().stream().map(AgreedBy::signer).collect(Collectors.joining(", ")))));
        var met = goals.ofPlan(plan.id()).stream()
                .flatMap(each -> event(
                        context,
                        each.metOn(),
                        context.text(
                                "hs.timeline.goal_met",
                                Map.of("goal", each.draft().title()))));
        var closed = event(context, plan.closedOn(), context.text("hs.timeline.plan_closed"));
        var declined = context.access().allows(HeadStartPermissions.READ_OPT_OUT)
                ? optOuts.find(plan.family(), plan.year()).stream().flatMap(each -> of(each, context))
                : Stream.<TimelineEntry>empty();
        return Stream.of(
                        Stream.of(opened),
                        assessed,
                        agreed,
                        met,
                        celebrated(plan, context),
                        reviewed(plan, context),
                        closed,
                        declined)
                .flatMap(each -> each);
    }

    private Stream<TimelineEntry> celebrated(Plan plan, PageContext context) {
        var titles = goals.ofPlan(plan.id()).stream()
                .collect(Collectors.toMap(Goal::id, each -> each.draft().title()));
        return track.celebrations(plan.id()).stream()
                .map(each -> TimelineEntry.of(
                        each.on(),
                        topic(context),
                        context.text("hs.timeline.celebrated", Map.of("goal", titles.getOrDefault(each.goal(), ""))),
                        each.how()));
    }

    private Stream<TimelineEntry> reviewed(Plan plan, PageContext context) {
        return reviews.ofPlan(plan.id()).stream()
                .map(each -> TimelineEntry.of(
                        each.said().on(),
                        topic(context),
                        context.text("hs.timeline.reviewed"),
                        String.join(", ", each.said().familyPresent())));
    }

    private static Stream<TimelineEntry> of(OptOut optOut, PageContext context) {
        var out = event(context, optOut.optedOutOn(), context.text("hs.timeline.opted_out"));
        var back = optOut.resumptions().stream()
                .flatMap(each -> event(context, each.startsOn(), context.text("hs.timeline.resumed")));
        return Stream.concat(out, back);
    }

    private static Stream<TimelineEntry> event(PageContext context, @Nullable LocalDate day, String what) {
        return Optional.ofNullable(day).map(on -> TimelineEntry.of(on, topic(context), what, "")).stream();
    }

    private static String topic(PageContext context) {
        return context.text("hs.timeline.topic");
    }
}
