package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.headstart.Office;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.review.GoalReviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlanTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 14);

    private final Office office = new Office(TODAY);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tellsTheMilestonesOfThePlan() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.assessedPlan(family));
        assertThat(lines(family, plan)).contains("Family Partnership Plan started", "Assessment completed");
    }

    @Test
    void tellsThatTheFamilyOptedOut() {
        var family = office.family();
        var plan = office.asAdvocate(() -> office.startedPlan(family));
        office.optOut(family, TODAY.minusDays(1));
        assertThat(lines(family, plan)).contains("The family opted out of services");
    }

    private List<String> lines(FamilyId family, PlanId plan) {
        var context = office.asAdvocate(() -> Desks.desk(office, plan)).context();
        var timeline = new PlanTimeline(
                office.plans(),
                office.assessments(),
                office.goals(),
                office.agreements(),
                office.get(OptOuts.class),
                office.get(GoalTrack.class),
                office.get(GoalReviews.class));
        return office.asAdvocate(() -> timeline.latest(family, 20, context)).stream()
                .map(TimelineEntry::what)
                .toList();
    }
}
