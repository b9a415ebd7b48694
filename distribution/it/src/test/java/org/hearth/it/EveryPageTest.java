package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that the shell and the modules contribute, with something on it, at both widths in both languages. Which
 * pages there are is what the server says in its log, so a new page that nobody looks at fails here.
 */
@InBrowser
class EveryPageTest {

    private static final Pattern PAGES = Pattern.compile("pages of \\S*: (.*)$", Pattern.MULTILINE);
    private static final Pattern PARAMETER = Pattern.compile(":[a-z]+");
    private static final List<String> OF_THE_ADMINISTRATOR = List.of(
            "password",
            "documents/check",
            "admin/users",
            "admin/modules",
            "admin/policy",
            "admin/lists",
            "admin/audit",
            "admin/agency",
            "retention");

    private final List<String> found = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void axeFoundNothing() {
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void isAccessible(String language, HearthServer server, Chromium chromium) {
        try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"));
                Visitor helen =
                        chromium.visitor(server.url()).logIn(server, server.withRole("family_services_manager"));
                Visitor dora = chromium.visitor(server.url()).logIn(server, server.withRole("director"));
                Visitor priya = chromium.visitor(server.url()).logIn(server, server.withRole("privacy_officer"));
                Visitor adam = chromium.visitor(server.url()).logIn(server, server.withRole("administrator"))) {
            List<String> pages = new ArrayList<>(pagesOfAnAdvocate(abby));
            pages.add("emergency");
            pages.add(opensInAnEmergency(abby, numberOfAColleaguesFamily(dora)));
            abby.open("?lang=" + language);
            pages.forEach(path -> look(abby, path, language));
            List<String> board = pagesOfAManager(helen);
            helen.open("?lang=" + language);
            board.forEach(path -> look(helen, path, language));
            dora.open("?lang=" + language);
            look(dora, "emergency-openings", language);
            priya.open("?lang=" + language);
            look(priya, family(pages) + "/archive", language);
            look(priya, "retention", language);
            look(priya, family(pages).replace("families", "retention"), language);
            adam.open("?lang=" + language);
            OF_THE_ADMINISTRATOR.forEach(path -> look(adam, path, language));
            look(adam, family(pages).replace("families", "retention"), language);
            assertThat(abby.scriptErrors()).isEmpty();
            assertThat(helen.scriptErrors()).isEmpty();
            assertThat(dora.scriptErrors()).isEmpty();
            assertThat(priya.scriptErrors()).isEmpty();
            assertThat(adam.scriptErrors()).isEmpty();
        }
        assertThat(contributed(server))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(opened)
                        .as("nobody looked at %s", template)
                        .anyMatch(
                                path -> path.matches(PARAMETER.matcher(template).replaceAll("[^/]+"))));
    }

    private static String family(List<String> pages) {
        return pages.stream()
                .filter(path -> path.matches("families/[^/]+"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhichPagesThereAre(HearthServer server) {
        assertThat(contributed(server)).contains("/", "/admin/audit", "/families/:family", "/families/:family/plan");
    }

    /** Does a little of everything with one family; the addresses at which something stands afterwards. */
    private static List<String> pagesOfAnAdvocate(Visitor abby) {
        String family = follow(abby.open("families"), "main a[href^='families/']");
        String person = follow(abby, "main a[href*='people/']");
        contact(abby.open(family + "/contacts/new"));
        String contact = follow(abby, "main a[href*='/contacts/']");
        refer(abby.open(family));
        String referral = follow(abby.open("referrals"), "main a[href^='referrals/']");
        String resource = follow(abby.open("resources"), "main a[href^='resources/']");
        String release = release(abby.open(family + "/releases/new"));
        String colleague = follow(abby.open("staff"), "main a[href^='staff/']:has-text('Abby Brooks')");
        String behind = follow(abby.open("reports/R-HS-13"), "main a[href*='/families/all']");
        String mapping = mapping(abby);
        return List.of(
                "",
                "import",
                "import/mappings",
                "import/mappings/new",
                mapping,
                "families",
                family,
                person,
                family + "/contacts/new",
                contact,
                family + "/disclosures",
                family + "/genogram",
                family + "/requests",
                family + "/releases/new",
                release,
                "referrals",
                referral,
                "resources",
                resource,
                "resources/new",
                "staff",
                colleague,
                "plans",
                family + "/plan",
                family + "/plan/review",
                "reports",
                "reports/R-HS-13",
                "reports/R-HS-03",
                "reports/R-X-02",
                behind);
    }

    /** Saves how another system writes its families. */
    private static String mapping(Visitor abby) {
        new ImportSteps(abby).map(sample(), "Families, made at " + System.nanoTime());
        return follow(abby, "main a[href^='import/mappings/']");
    }

    /** Two families under headings of their own, all of which can be told by their names. */
    private static Path sample() {
        try {
            Path file = Files.createTempFile("sample", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, """
                    Family ID,Program Term,Program Type,Agency/Site,Primary Adult ID,Entry Date,Color
                    F1,2026-2027,HS,Cedar Center,A1,08/17/2026,red
                    F2,2026-2027,HS,Cedar Center,A2,08/18/2026,blue
                    """);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Offers a family to another advocate; the addresses at which a manager finds something afterwards. */
    private static List<String> pagesOfAManager(Visitor helen) {
        String worker = follow(helen.open("caseloads"), "main a[href^='caseloads/']:has-text('Abby Brooks')");
        PlanSteps steps = new PlanSteps(helen);
        // The other language comes here too, and a family changes hands once at a time.
        steps.press(helen.page().locator("main tbody tr:not(:has(a[href^='transfers/']))"), "Hand over");
        Locator dialog = helen.page().locator("vaadin-dialog");
        steps.pick("Takes the family", "Carlos Dávila");
        steps.write(dialog, "Reason", "Closer to where the family lives");
        steps.press(dialog, "Hand over family");
        String transfer = follow(helen, "main a[href^='transfers/']");
        var pages = new ArrayList<>(List.of("caseloads", worker, worker + "/handover", transfer, "duplicates"));
        pages.add(twoPeople(helen));
        return pages;
    }

    /** Two people of one family side by side, as those who may be one. */
    private static String twoPeople(Visitor helen) {
        follow(helen.open("families"), "main a[href^='families/']");
        helen.page().locator("main a[href*='people/']").first().waitFor();
        List<String> people = helen.page().locator("main a[href*='people/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .distinct()
                .limit(2)
                .toList();
        return "duplicates/" + String.join("/", people);
    }

    private static String numberOfAColleaguesFamily(Visitor dora) {
        return dora.open("families")
                .page()
                .locator("main tbody tr:has-text('Carlos Dávila') [role=cell]")
                .nth(1)
                .innerText();
    }

    /** The address of a family that is then open to read. */
    private static String opensInAnEmergency(Visitor abby, String number) {
        abby.open("emergency");
        PlanSteps steps = new PlanSteps(abby);
        steps.write("Family number", number);
        steps.write("What has happened?", "Child hurt on the playground, mother cannot be reached");
        steps.press("Open the record");
        abby.page().waitForURL(Pattern.compile("families/[^/]+$"));
        assertThat(abby.page().getByText("Open in an emergency").first()).isVisible();
        return path(abby.page());
    }

    private static void contact(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        steps.tick("Talked about needs");
        steps.write("What we agreed", "Look at the pantry's hours together");
        steps.press("Save contact");
        abby.page().waitForURL(Pattern.compile("families/[^/]+$"));
    }

    private static void refer(Visitor abby) {
        PlanSteps steps = new PlanSteps(abby);
        Locator quick = abby.page().locator("vaadin-details", new Page.LocatorOptions().setHasText("Refer the family"));
        quick.locator("vaadin-details-summary").click();
        steps.pick("What for", "Food");
        Locator to = quick.locator("vaadin-combo-box input");
        to.fill("Fairview Food Pantry");
        to.press("Enter");
        steps.press("Make referral");
        assertThat(abby.page().locator("main a[href^='referrals/']").first()).isVisible();
    }

    /** Begins a release; it is kept from the first answer on. */
    private static String release(Visitor abby) {
        abby.page().locator("main vaadin-checkbox-group input").first().check();
        assertThat(abby.settle().page().getByText(Pattern.compile("^Saved ")).first())
                .isVisible();
        return path(abby.page());
    }

    private static String follow(Visitor visitor, String link) {
        Page page = visitor.page();
        String before = page.url();
        page.locator(link).first().click();
        page.waitForURL(now -> !now.equals(before));
        visitor.settle();
        return path(page);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath().substring(1);
    }

    /** The route templates in the server's log. */
    private static List<String> contributed(HearthServer server) {
        return PAGES.matcher(server.process().log())
                .results()
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line.group(1)))
                .distinct()
                .toList();
    }

    private void look(Visitor visitor, String path, String language) {
        Response answer = visitor.visit(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
        assertThat(visitor.page().getByRole(AriaRole.HEADING).first()).isVisible();
        opened.add("/" + path);
        String name = path.isEmpty()
                ? "my-day"
                : path.replaceAll("[0-9a-f-]{36}", "one").replace('/', '-');
        found.addAll(visitor.look("page-" + name, language));
    }
}
