package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The whole product on PostgreSQL, in a database of its own. */
@InBrowser
@EnabledIfSystemProperty(named = PostgresStartTest.URL, matches = ".+", disabledReason = "there is no PostgreSQL")
class PostgresStartTest {

    static final String URL = "hearth.test.postgres.url";

    private static final String USER = "postgres";
    private static final String ENTRY = "Partnership plans";

    private final String name = "hearth_it_" + System.nanoTime();

    @TempDir
    private Path temporary;

    @BeforeEach
    void makeADatabase() throws SQLException {
        onTheServer("create database " + name);
    }

    @AfterEach
    void dropTheDatabase() throws SQLException {
        onTheServer("drop database if exists " + name + " with (force)");
    }

    @Test
    void accountsAndTheStateOfModulesOutliveARestart(Chromium chromium) throws IOException {
        Account abby;
        Account adam;
        try (HearthServer server = start("--demo")) {
            try (Visitor one = chromium.visitor(server.url());
                    Visitor two = chromium.visitor(server.url())) {
                one.logIn(server, server.withRole("family_advocate"));
                two.logIn(server, server.withRole("administrator")).open("admin/modules");
                showsItsPage(one);
                flip(two);
                two.confirm();
                assertThat(one.menu(ENTRY)).hasCount(0);
            }
            abby = server.withRole("family_advocate");
            adam = server.withRole("administrator");
        }
        try (HearthServer again = start();
                Visitor one = chromium.visitor(again.url());
                Visitor two = chromium.visitor(again.url())) {
            one.logIn(again, abby).open("families");
            assertThat(one.page().locator("main h1")).hasText("Families");
            assertThat(one.menu(ENTRY)).hasCount(0);
            two.logIn(again, adam).open("admin/modules");
            flip(two);
            showsItsPage(one);
            assertThat(one.scriptErrors()).isEmpty();
        }
        assertThat(temporary.resolve("data/database")).doesNotExist();
    }

    private static void showsItsPage(Visitor visitor) {
        visitor.menu(ENTRY).click();
        visitor.page().waitForURL("**/plans");
        assertThat(visitor.page().locator("main h1")).hasText(ENTRY);
    }

    private static void flip(Visitor adam) {
        Locator module = adam.page().locator("#module-head-start");
        adam.page()
                .locator("section", new com.microsoft.playwright.Page.LocatorOptions().setHas(module))
                .locator("vaadin-button")
                .click();
    }

    private HearthServer start(String... options) throws IOException {
        Path password = Files.writeString(temporary.resolve("password"), "not asked for\n");
        String[] database = {
            "--db-url", databaseUrl(), "--db-user", USER, "--db-password-file", password.toString(),
        };
        return HearthServer.start(
                temporary.resolve("data"),
                java.util.stream.Stream.of(database, options)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }

    private String databaseUrl() {
        return serverUrl().replaceAll("/[^/]*$", "/" + name);
    }

    private static String serverUrl() {
        return System.getProperty(URL, "");
    }

    private static void onTheServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(serverUrl(), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
