package org.hearth.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.hearth.core.runtime.data.Database;
import org.hearth.core.runtime.data.DatabaseSettings;

/**
 * A database on the server that {@code hearth.test.postgres.url} names, which the server copies for each test. It is
 * dropped when the test run ends.
 */
final class PostgresTemplate implements Template {

    private static final String SERVER = System.getProperty("hearth.test.postgres.url", "");
    private static final String USER = System.getProperty("hearth.test.postgres.user", "postgres");
    private static final String PASSWORD = System.getProperty("hearth.test.postgres.password", "");

    private final String template = name();

    PostgresTemplate(List<FlatModule> modules) {
        if (SERVER.isEmpty()) {
            throw new IllegalStateException("hearth.test.postgres.url names no server");
        }
        onServer("create database " + template);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(template)));
        try (Database database = Database.open(settings(template), Path.of("unused"))) {
            Template.makeTables(database, modules);
        }
    }

    @Override
    public TestDatabase copy() {
        String name = name();
        onServer("create database " + name + " template " + template);
        return new OnServer(name);
    }

    private static String name() {
        return "hearth_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static DatabaseSettings settings(String name) {
        return new DatabaseSettings(SERVER.replaceFirst("/[^/?]*(\\?.*)?$", "/" + name), USER, PASSWORD);
    }

    private static void drop(String name) {
        onServer("drop database if exists " + name + " with (force)");
    }

    private static void onServer(String statement) {
        Template.sql(SERVER, USER, PASSWORD, statement);
    }

    private record OnServer(String name) implements TestDatabase {

        @Override
        public DatabaseSettings settings() {
            return PostgresTemplate.settings(name);
        }

        @Override
        public void close() {
            drop(name);
        }
    }
}
