package org.hearth.headstart.ui;

import java.util.List;
import org.hearth.core.policy.Policy;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.HeadStartTasks;
import org.hearth.headstart.review.GoalReviews;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages of the Head Start module and their entry in the navigation. */
@Component
public final class HeadStartViews implements ModuleViews {

    static final String PLANS = "plans";

    private final PlanServices services;
    private final Contacts contacts;

    /** Takes the published services of the module and of the family record. */
    @Activate
    public HeadStartViews(
            @Reference Plans plans,
            @Reference Assessments assessments,
            @Reference Goals goals,
            @Reference Agreements agreements,
            @Reference Enrollments enrollments,
            @Reference Families families,
            @Reference Assignments assignments,
            @Reference StaffDirectory directory,
            @Reference Tasks tasks,
            @Reference Policy policy,
            @Reference OptOuts optOuts,
            @Reference GoalSteps goalSteps,
            @Reference GoalTrack goalTrack,
            @Reference GoalEnds goalEnds,
            @Reference GoalReviews goalReviews,
            @Reference Contacts contacts) {
        var file = new FamilyFile(families, assignments, directory, enrollments);
        services = new PlanServices(
                plans,
                assessments,
                goals,
                new PlanServices.Track(goalSteps, goalTrack, goalEnds, goalReviews),
                agreements,
                new PlanServices.Around(file, tasks, policy, optOuts));
        this.contacts = contacts;
    }

    /** Where the plan of a family is worked on. */
    static String plan(FamilyId family) {
        return "families/" + family.value() + "/plan";
    }

    /** Where the goals of a family are looked at together. */
    static String review(FamilyId family) {
        return plan(family) + "/review";
    }

    @Override
    public String module() {
        return HeadStartTasks.MODULE;
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        "families/:family/plan",
                        PlanPage.class,
                        HeadStartPermissions.READ,
                        context -> new PlanPage(context, services)),
                new View<>(
                        "families/:family/plan/review",
                        ReviewPage.class,
                        HeadStartPermissions.WRITE,
                        context -> new ReviewPage(context, services, contacts)),
                new View<>(
                        PLANS,
                        PlansPage.class,
                        HeadStartPermissions.READ,
                        context -> new PlansPage(context, services)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(PLANS, "hs.ui.menu.plans", "handshake", 1, HeadStartPermissions.READ));
    }
}
