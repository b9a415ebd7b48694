package org.hearth.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One person at a computer: one session, any number of tabs, of which {@link #page()} is the first. */
final class Visitor implements AutoCloseable {

    /** Width of a computer, in pixels. */
    static final int WIDE = 1280;

    /** Width of a phone, in pixels. */
    static final int NARROW = 390;

    /** The narrowest screen that must do without scrolling sideways, in pixels. */
    static final int NARROWEST = 360;

    private static final int HIGH = 900;
    private static final int HIGHEST = 6000;

    private static final String LONG_PASSWORD = "seven warm blankets";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE_MILLIS = 30_000;

    /** What reaches over the edge of the window or of its box, or scrolls sideways inside it; a drawing may, in a frame of its own. */
    private static final String TOO_WIDE = """
        () => {
          const root = document.scrollingElement;
          const holds = part => !part.matches('.hearth-drawing')
              && (part.matches('.hearth-section, .hearth-guide > .main, fieldset')
              || /auto|scroll/.test(getComputedStyle(part).overflowX));
          const wide = [...document.querySelectorAll('main, main *')].filter(part =>
              holds(part) && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1);
          if (root.scrollWidth > innerWidth) {
            const over = [...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > innerWidth + 1);
            wide.push(root, ...over.slice(-1));
          }
          return wide.map(part => part.localName + '.' + part.className + ' is ' + part.scrollWidth + ' wide');
        }\
        """;

    /** What stands on the paper though it only serves the screen. */
    private static final String NOT_FOR_PAPER = """
        () => [...document.querySelectorAll('nav, .hearth-top, .hearth-skip, vaadin-button')]
            .filter(part => part.getClientRects().length > 0)
            .map(part => part.localName + '.' + part.className + ' is printed')\
        """;

    private final BrowserContext context;
    private final URI server;
    private final Page page;
    private final List<String> scriptErrors;

    Visitor(BrowserContext context, URI server) {
        this(context, server, new ArrayList<>());
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private Visitor(BrowserContext context, URI server, List<String> scriptErrors) {
        this.context = context;
        this.server = server;
        this.scriptErrors = scriptErrors;
        page = tab();
    }

    /** The same person at one more tab of the same session; it closes with this one. */
    Visitor otherTab() {
        return new Visitor(context, server, scriptErrors);
    }

    /** The first tab. */
    Page page() {
        return page;
    }

    /** One more tab of the same session. */
    Page tab() {
        Page tab = context.newPage();
        tab.onPageError(scriptErrors::add);
        return tab;
    }

    BrowserContext context() {
        return context;
    }

    /** What went wrong in scripts on any tab. */
    List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    /** Opens a path such as {@code families}, and waits until the page stands. */
    Visitor open(String path) {
        visit(path);
        return this;
    }

    /** As {@link #open}, with the server's answer. */
    Response visit(String path) {
        Response answer = Objects.requireNonNull(
                page.navigate(server.resolve("/").resolve(path).toString()));
        settle();
        return answer;
    }

    /** Waits until a heading stands and nothing is under way. */
    Visitor settle() {
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return this;
    }

    /** Types name and password on the log-in page, which must be open. */
    Visitor type(String name, String password) {
        page.locator("vaadin-text-field[name=username] input").fill(name);
        page.locator("vaadin-password-field[name=password] input").fill(password);
        page.locator(".hearth-door vaadin-button").click();
        return this;
    }

    /** Logs in and, the first time, chooses a password of the person's own. */
    Visitor logIn(HearthServer on, Account account) {
        Account mine = logIn(account);
        on.changed(mine);
        return this;
    }

    /** Logs in; the account as it is afterwards. */
    Account logIn(Account account) {
        open("login").type(account.name(), account.password());
        if (!account.once()) {
            page.waitForURL(Pattern.compile("^(?!.*/login)"));
            settle();
            return account;
        }
        page.waitForURL("**/password");
        Account own = account.withPassword(LONG_PASSWORD);
        Locator fields = page.locator("vaadin-password-field input");
        fields.nth(0).fill(account.password());
        fields.nth(1).fill(own.password());
        fields.nth(2).fill(own.password());
        page.locator(".hearth-door vaadin-button").click();
        page.waitForURL(server.resolve("/").toString());
        settle();
        return own;
    }

    /** An entry of the navigation, by its words. */
    Locator menu(String words) {
        return page.locator("nav.hearth-nav a", new Page.LocatorOptions().setHasText(words));
    }

    /** Says yes to the question that is open. */
    void confirm() {
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
    }

    /** Takes pictures at both widths; returns what axe-core has against them, what is too wide, what is printed in vain. */
    List<String> look(String name, String language) {
        List<String> found = new ArrayList<>();
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HIGH);
            settle();
            String picture = name + "-" + width + "-" + language;
            picture(picture);
            violations().forEach(violation -> found.add(picture + ": " + violation));
        }
        page.setViewportSize(NARROWEST, HIGH);
        found.addAll(evaluated(name + "-" + NARROWEST + "-" + language, TOO_WIDE));
        page.setViewportSize(WIDE, HIGH);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        found.addAll(evaluated(name + "-print-" + language, NOT_FOR_PAPER));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return found;
    }

    private List<String> evaluated(String where, String script) {
        settle();
        List<?> found = (List<?>) Objects.requireNonNull(page.evaluate(script));
        return found.stream().map(each -> where + ": " + each).toList();
    }

    /** A picture of the whole page in {@code target/screenshots}, also of what one would scroll to. */
    void picture(String name) {
        int width = page.viewportSize().width;
        Object height =
                page.evaluate("() => Math.max(...[...document.querySelectorAll('html, body, vaadin-app-layout, main')]"
                        + ".map(part => part.scrollHeight + Math.max(0, part.getBoundingClientRect().top)))");
        page.setViewportSize(width, Math.clamp(((Number) height).longValue(), HIGH, HIGHEST));
        Path file = Installation.target().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
        page.setViewportSize(width, HIGH);
    }

    /** What axe-core has against the page (WCAG 2.2 A and AA), one line for each element. */
    List<String> violations() {
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " at " + node.getTarget() + " in " + node.getHtml()))
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
