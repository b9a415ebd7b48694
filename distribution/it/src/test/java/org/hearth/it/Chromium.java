package org.hearth.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The browser of this machine, shown to nobody. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final int HIGH = 900;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** {@code -Dhearth.chromium=FILE}, else where Debian puts it. */
    static Path executable() {
        return Path.of(System.getProperty("hearth.chromium", "/usr/bin/chromium"));
    }

    static boolean isHere() {
        return Files.isExecutable(executable());
    }

    static Chromium start() {
        Playwright playwright = Playwright.create();
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A new person at a computer of their own, who reads {@code language}. */
    Visitor visitor(URI server, String language) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setLocale(language)
                .setTimezoneId("America/Chicago")
                .setViewportSize(Visitor.WIDE, HIGH);
        return new Visitor(browser.newContext(options), server);
    }

    /** A new person who reads English. */
    Visitor visitor(URI server) {
        return visitor(server, "en");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
