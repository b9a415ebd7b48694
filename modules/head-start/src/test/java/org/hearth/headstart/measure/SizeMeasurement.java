package org.hearth.headstart.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

/**
 * Search, the family page and the import in a record that grows: each beside plain JDBC that does the same, in
 * milliseconds, median / 95th of a hundred. Not named as a test; {@code distribution/measure/size.sh} runs it.
 */
class SizeMeasurement {

    private static final Path FOLDER = Path.of(System.getProperty("hearth.measure.folder", "target/measure"));
    private static final String URL = System.getProperty("hearth.measure.url", "");
    private static final String USER = System.getProperty("hearth.measure.user", "postgres");
    private static final String SIZES = System.getProperty("hearth.measure.persons", "10000,100000,1000000");

    private static final int CASELOAD = 40;
    private static final int COMMIT = 500;

    private final Caller manager = TestPlatform.staff("FSM01", "family_services_manager");
    private final List<String> results = new ArrayList<>();
    private int homes;
    private int persons;

    static InventedHome home(int number) {
        return InventedHome.of(number, new SplittableRandom(number * 7919L + 17), advocate(number));
    }

    static String advocate(int number) {
        return "M%05d".formatted(number / CASELOAD);
    }

    @Test
    void everySize() throws Exception {
        try (var store = new SizedStore(FOLDER, URL, USER);
                var connection = store.connect()) {
            prepare(connection, store.derby());
            for (int size :
                    Arrays.stream(SIZES.split(",")).mapToInt(Integer::parseInt).toArray()) {
                fill(store, connection, size);
                measure(store, connection, size);
            }
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("sizes.md"), results);
    }

    private void measure(SizedStore store, Connection connection, int size) throws Exception {
        var known = Known.of(store, connection, homes);
        say("| Persons | What | Hearth | Plain JDBC | Ratio |");
        say("|---|---|---|---|---|");
        new SearchRuns(store, connection, known, manager).run(size).forEach(this::say);
        new PageRuns(store, connection, known, manager).run(size).forEach(this::say);
        new ImportRuns(store, connection).run(size).forEach(this::say);
    }

    /** Families of about three and a half people, until there are enough people. */
    private void fill(SizedStore store, Connection connection, int size) throws SQLException {
        long start = System.nanoTime();
        int before = persons;
        var filler = new Filler(connection, store.now());
        var organization = organization(connection, store.derby());
        while (persons < size) {
            if (homes % CASELOAD == 0) {
                filler.staff(organization, advocate(homes));
            }
            var home = home(homes);
            filler.add(home);
            persons += home.people().size();
            homes++;
            if (homes % COMMIT == 0) {
                filler.commit();
            }
        }
        filler.commit();
        if (!store.derby()) {
            connection.createStatement().execute("analyze");
            connection.commit();
        }
        say(String.format(
                Locale.ROOT,
                "%,d people of %,d families stored by plain JDBC in %.0f s",
                persons - before,
                homes,
                (System.nanoTime() - start) / 1e9));
    }

    private static void prepare(Connection connection, boolean derby) throws SQLException {
        var uuid = derby ? "char(16) for bit data" : "uuid";
        try (var statement = connection.createStatement()) {
            statement.execute("create table measure_note (id " + uuid + " not null primary key, family_id " + uuid
                    + " not null, said varchar(20) not null)");
        }
        connection.commit();
    }

    private static UUID organization(Connection connection, boolean derby) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select id from fam_organization")) {
            row.next();
            if (!derby) {
                return row.getObject(1, UUID.class);
            }
            var bytes = java.nio.ByteBuffer.wrap(row.getBytes(1));
            return new UUID(bytes.getLong(), bytes.getLong());
        }
    }

    // A measurement's result is what it prints.
    @SuppressWarnings("SystemOut")
    private void say(String line) {
        System.out.println(line);
        results.add(line);
    }
}
