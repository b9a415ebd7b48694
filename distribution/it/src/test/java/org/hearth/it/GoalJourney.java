package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** What a family and its advocate do with a goal after they signed; after that the goal is reached. */
final class GoalJourney {

    private static final String GOALS = "?step=goals";

    private GoalJourney() {}

    /** Initials, progress, a review, and the family's word; what is wrong with the pages. */
    static List<String> travel(Visitor abby, String plan) {
        PlanSteps steps = new PlanSteps(abby);
        abby.open(plan + GOALS);
        initialOne(abby, steps);
        tellHowItGoes(abby, steps);
        var found = new ArrayList<String>();
        for (String language : List.of("es", "en")) {
            abby.open("?lang=" + language);
            abby.open(plan + "/review");
            found.addAll(abby.look("plan-review", language));
        }
        review(abby, steps, plan);
        found.addAll(PlanPages.look(abby, plan, "tracked"));
        abby.open(plan + GOALS);
        reachIt(abby, steps);
        return found;
    }

    private static Locator dialog(Visitor abby) {
        return abby.page().locator("vaadin-dialog");
    }

    private static void initialOne(Visitor abby, PlanSteps steps) {
        steps.press("Initial step: Call the adult school");
        abby.picture("journey-20-initials");
        steps.press(dialog(abby), "Initial step");
        assertThat(abby.page().locator(".hearth-initialed").first()).containsText("AB");
    }

    private static void tellHowItGoes(Visitor abby, PlanSteps steps) {
        steps.press("How is it going?");
        steps.choose(dialog(abby), "Most of it");
        steps.write(dialog(abby), "How does the family see it?", "We are nearly there.");
        abby.picture("journey-21-progress");
        steps.press(dialog(abby), "Save progress");
        assertThat(abby.page().locator(".hearth-level .reached")).hasCount(2);
    }

    private static void review(Visitor abby, PlanSteps steps, String plan) {
        abby.open(plan + "/review");
        steps.write("1. What have you reached?", "I called the school.");
        steps.press("Save the review");
        assertThat(abby.page().locator(".hearth-refusal")).containsText("Nobody of the family is named");
        abby.picture("journey-22-review-refused");
        abby.page()
                .getByLabel("Who of the family took part?")
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        steps.press("Save the review");
        abby.page().waitForURL("**/plan?step=goals*");
        assertThat(abby.page().locator("main")).containsText("The goals are being reviewed");
        abby.picture("journey-23-reviewing");
        steps.press("The review is done");
        assertThat(abby.page().locator("main")).not().containsText("The goals are being reviewed");
    }

    private static void reachIt(Visitor abby, PlanSteps steps) {
        abby.page()
                .locator("vaadin-details-summary:has-text('What has it come to?')")
                .first()
                .click();
        steps.press("We reached it");
        steps.press(dialog(abby), "Say it is reached");
        assertThat(abby.page().locator("main")).containsText("What is next for your family?");
        assertThat(abby.page().locator("main")).containsText("How did you celebrate?");
        abby.settle().picture("journey-24-reached");
    }
}
