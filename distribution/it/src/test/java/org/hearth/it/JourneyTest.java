package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An advocate's whole way with one family: from two files of another system to the signed agreement on paper. */
@InBrowser
class JourneyTest {

    private static final Path SAMPLES = Path.of("../../docs/samples").toAbsolutePath();
    private static final String ENTRY = "Partnership plans";
    private static final String START = "Start the Family Partnership Plan";
    private static final String STRENGTH = "Grandma lives near and helps every week";
    private static final String NEED = "Rent is hard to pay since hours were cut";
    private static final String OWN_WORDS = "I want to finish my GED so I can get a steady job.";
    private static final int PARTS = 7;
    private static final int PART_DECLINED = 4;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    @TempDir
    private Path data;

    @Test
    void fromTheImportToTheSignedAgreementWhichOutlivesASwitch(Chromium chromium) {
        try (HearthServer server = HearthServer.demo(data);
                Visitor abby = chromium.visitor(server.url());
                Visitor adam = chromium.visitor(server.url())) {
            abby.logIn(server, server.withRole("family_advocate")).picture("journey-01-my-day");
            load(abby);
            String plan = start(abby);
            talk(abby);
            setGoal(abby);
            List<String> found = new ArrayList<>(PlanPages.look(abby, plan, "open"));
            abby.open(plan + "?step=goals");
            sign(abby);
            printed(abby);
            found.addAll(PlanPages.look(abby, plan, "signed"));
            found.addAll(GoalJourney.travel(abby, plan));
            assertThat(found).isEmpty();
            adam.logIn(server, server.withRole("administrator")).open("admin/modules");
            survivesTheSwitch(abby, adam, plan);
            assertThat(abby.scriptErrors()).isEmpty();
        }
    }

    /** A load that nothing uses yet can be taken back, and loaded again. */
    private static void load(Visitor abby) {
        ImportSteps steps = new ImportSteps(abby);
        steps.choose(SAMPLES.resolve("families.csv"), ImportSteps.FAMILIES);
        steps.check();
        abby.picture("journey-02-checked");
        steps.load();
        abby.picture("journey-03-loaded");
        steps.takeBack("families.csv");
        abby.picture("journey-03-taken-back");
        assertThat(abby.open("families").page().locator("main a[href^='families/']"))
                .hasCount(0);
        steps.load(SAMPLES.resolve("families.csv"), ImportSteps.FAMILIES);
        steps.load(SAMPLES.resolve("participants.csv"), ImportSteps.PARTICIPANTS);
    }

    /** Starts the plan of the family Sample and gets to know how things stand; returns the address of the plan. */
    private static String start(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        Page page = abby.open("families").page();
        page.locator("main a[href^='families/']", new Page.LocatorOptions().setHasText("Sample"))
                .first()
                .click();
        page.waitForURL("**/families/*");
        abby.settle().picture("journey-04-family");
        steps.press(START);
        page.waitForURL("**/plan*");
        abby.settle().picture("journey-05-plan");
        steps.press(START);
        steps.choose("We are ready");
        steps.write("Anything we should keep in mind?", "Mornings are best.");
        steps.choose("Yes");
        steps.write("Agency", "County Housing Office");
        steps.write("What the plan is about", "Rent support");
        steps.press("Add this plan");
        steps.tick("Dana Sample");
        steps.tick("Abby Brooks");
        abby.picture("journey-06-started");
        page.reload();
        assertThat(abby.settle().page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("We are ready")))
                .isChecked();
        assertThat(page.locator("main")).containsText("County Housing Office");
        return page.url().replaceAll("\\?.*", "");
    }

    private static void talk(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        steps.press("Next step");
        steps.press("Begin the talk");
        steps.writeDown(0, "A strength:", STRENGTH);
        steps.writeDown(0, "A need:", NEED);
        abby.page().reload();
        abby.settle();
        assertThat(steps.part(0)).containsText("1 strength · 1 need");
        for (int part = 1; part < PARTS; part++) {
            open(steps.part(part));
            steps.press(
                    steps.part(part),
                    part == PART_DECLINED ? "The family does not wish to talk" : "We talked about it");
        }
        abby.picture("journey-07-talked");
        steps.press("Complete the assessment");
        assertThat(abby.page().getByText(Pattern.compile("^Completed on ")).first())
                .isVisible();
        abby.picture("journey-08-complete");
    }

    private static void open(Locator part) {
        if (part.getAttribute("opened") == null) {
            part.locator("vaadin-details-summary").click();
        }
    }

    private static void setGoal(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        steps.press("Next step");
        steps.write("Your goal, in your own words", OWN_WORDS);
        steps.write("A short name for it", "Finish my GED");
        steps.pick("Which part of family life", "Parents who keep learning");
        steps.tick("Need: " + NEED);
        Locator lines = abby.page().locator(".hearth-step");
        steps.write(lines.nth(0), "What", "Call the adult school about evening classes");
        steps.press("Add a step");
        steps.write(lines.nth(1), "What", "Find child care for two evenings");
        steps.choose("By saying yes");
        abby.picture("journey-09-goal");
        steps.press("Start working on this goal");
        assertThat(abby.page().getByText("The goal is set. Well done!").first()).isVisible();
        abby.picture("journey-10-goal-set");
    }

    private static void sign(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        steps.press("Next step");
        assertThat(abby.page().locator("main")).containsText(OWN_WORDS);
        steps.tick("Family well-being: safety, health and a steady income");
        steps.write("How do we support your child and you?", "We send home the picture cards.");
        steps.choose("We work with it");
        steps.draw(steps.signer(0));
        steps.type(steps.signer(1), "Abby Brooks");
        abby.picture("journey-11-before-signing");
        steps.press("Sign agreement");
        assertThat(document(abby, "Print the agreement")).isVisible();
        abby.settle().picture("journey-12-signed");
    }

    private static Locator document(Visitor abby, String words) {
        return abby.page()
                .locator("a.hearth-file-link", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void printed(Visitor abby) {
        PrintedPages agreement = printed(abby, "Print the agreement", "journey-agreement");
        assertThat(agreement.title()).contains("Family Partnership Agreement");
        assertThat(agreement.text())
                .contains("Dana Sample", "Abby Brooks", "Finish my GED", OWN_WORDS, STRENGTH, NEED)
                .contains("County Housing Office", "Rent support", "We work with it");
        PrintedPages goal = printed(abby, "Print the goal sheet", "journey-goal-sheet");
        assertThat(goal.title()).contains("Goal");
        assertThat(goal.text())
                .contains("Finish my GED", OWN_WORDS)
                .contains("Call the adult school about evening classes", "Find child care for two evenings");
    }

    private static PrintedPages printed(Visitor abby, String words, String name) {
        String address = document(abby, words).evaluate("link => link.href").toString();
        PrintedPages pages = PrintedPages.of(abby, address, name);
        assertThat(pages.language()).isEqualTo("en");
        assertThat(pages.text()).contains("Dana Sample", today());
        return pages;
    }

    /** As it stands on paper: the day in the agency's time zone. */
    private static String today() {
        return LocalDate.now(ZONE).format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US));
    }

    private static void survivesTheSwitch(Visitor abby, Visitor adam, String plan) {
        Locator card = adam.page()
                .locator("section", new Page.LocatorOptions().setHas(adam.page().locator("#module-head-start")));
        card.locator("vaadin-button").click();
        adam.confirm();
        assertThat(abby.menu(ENTRY)).hasCount(0);
        abby.settle().picture("journey-13-switched-off");
        assertThat(card.getByText("off", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        card.locator("vaadin-button").click();
        abby.menu(ENTRY).waitFor();
        abby.open(plan + "?step=agreement");
        assertThat(abby.page()
                        .getByText(Pattern.compile("^Signed on .*Dana Sample"))
                        .first())
                .isVisible();
        assertThat(abby.page().locator("main")).containsText(OWN_WORDS);
        abby.picture("journey-14-still-signed");
    }
}
