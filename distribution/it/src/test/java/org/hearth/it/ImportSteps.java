package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** The import console, by the words an advocate reads there; each wait tells how long it took. */
final class ImportSteps {

    /** The first kind of file. */
    static final int FAMILIES = 0;

    /** The second kind of file. */
    static final int PARTICIPANTS = 1;

    private static final double LONGEST_MILLIS = 600_000;

    private final Visitor visitor;
    private final Page page;

    ImportSteps(Visitor visitor) {
        this.visitor = visitor;
        page = visitor.page();
    }

    /** Checks a file and loads it. */
    void load(Path file, int kind) {
        choose(file, kind);
        check();
        load();
    }

    /** Opens the console and sends a file to the server. */
    void choose(Path file, int kind) {
        visitor.open("import");
        page.locator("main vaadin-select").first().click();
        page.locator("vaadin-select-item").nth(kind).click();
        new PlanSteps(visitor).write("Where it comes from", "ChildPlus");
        page.waitForResponse(
                answer -> answer.url().contains("VAADIN/dynamic"),
                () -> page.setInputFiles("vaadin-upload input[type=file]", file));
        visitor.settle();
    }

    /** Makes a mapping out of a sample file, and goes to the list of mappings. */
    void map(Path sample, String name) {
        visitor.open("import/mappings/new");
        page.waitForResponse(
                answer -> answer.url().contains("VAADIN/dynamic"),
                () -> page.setInputFiles("vaadin-upload input[type=file]", sample));
        words("^Row 1 ").waitFor();
        visitor.settle();
        PlanSteps steps = new PlanSteps(visitor);
        steps.write("Name", name);
        steps.press("Save mapping");
        page.waitForURL(Pattern.compile("import/mappings$"));
        visitor.settle();
    }

    /** The dry run, of which every row must be fit to load. */
    Duration check() {
        return until(button(Pattern.compile("^Check this file$")), "^[\\d,]+ rows read: all can be loaded");
    }

    /** Loads what was checked. */
    Duration load() {
        return until(button(Pattern.compile("^Load [\\d,]+ rows?$")), "^[\\d,]+ rows are loaded");
    }

    /** Takes a loaded file back. */
    void takeBack(String file) {
        button(Pattern.compile("^Take back " + file.replace(".", "\\.") + "$")).click();
        visitor.confirm();
        assertThat(words("^This load was taken back. Nothing of it is left.")).isVisible();
        visitor.settle();
    }

    private Duration until(Locator button, String words) {
        long begun = System.nanoTime();
        button.click();
        words(words).waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLIS));
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        visitor.settle();
        return took;
    }

    private Locator button(Pattern words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private Locator words(String pattern) {
        return page.locator("main").getByText(Pattern.compile(pattern)).first();
    }
}
