package org.hearth.testkit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives each test a database of its own, whose tables are a copy of those that were made once: the scripts of a set of
 * modules run one time in a test run, whatever the number of its tests.
 *
 * <p>It is Derby in memory, or PostgreSQL where {@code hearth.test.database} says {@code postgres}.
 */
final class TestDatabases {

    private static final Map<List<String>, Template> TEMPLATES = new ConcurrentHashMap<>();

    private TestDatabases() {}

    /** A fresh database with the tables of the core and of {@code modules}, and no row. */
    static TestDatabase with(List<FlatModule> modules) {
        List<String> ids =
                modules.stream().map(module -> module.manifest().id()).toList();
        return TEMPLATES.computeIfAbsent(ids, first -> make(modules)).copy();
    }

    private static Template make(List<FlatModule> modules) {
        return switch (System.getProperty("hearth.test.database", "derby")) {
            case "derby" -> new DerbyTemplate(modules);
            case "postgres" -> new PostgresTemplate(modules);
            default -> throw new IllegalStateException("hearth.test.database is derby or postgres");
        };
    }
}
