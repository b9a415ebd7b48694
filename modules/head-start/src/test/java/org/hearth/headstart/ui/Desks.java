package org.hearth.headstart.ui;

import java.util.Locale;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.family.Families;
import org.hearth.headstart.Office;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.review.GoalReviews;
import org.hearth.ui.PageContext;

/** The table at which a browser tab works on a plan. */
final class Desks {

    private Desks() {}

    static PlanDesk desk(Office office, PlanId plan) {
        var context = new PageContext(
                office.get(Messages.class),
                office.get(Access.class),
                office.get(Drafts.class),
                office.get(Jobs.class),
                office.get(SiteTime.class),
                Locale.ENGLISH);
        var file = new FamilyFile(
                office.get(Families.class),
                office.get(Assignments.class),
                office.get(StaffDirectory.class),
                office.get(Enrollments.class));
        var services = new PlanServices(
                office.plans(),
                office.assessments(),
                office.goals(),
                new PlanServices.Track(
                        office.get(GoalSteps.class),
                        office.get(GoalTrack.class),
                        office.get(GoalEnds.class),
                        office.get(GoalReviews.class)),
                office.agreements(),
                new PlanServices.Around(
                        file, office.get(Tasks.class), office.get(Policy.class), office.get(OptOuts.class)));
        var family = file.family(office.plans().get(plan).family());
        return new PlanDesk(context, services, family, plan);
    }
}
