package org.hearth.headstart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearth.core.security.Caller;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured on would be worth little if it were not what the product writes. */
class FillerTest {

    private static final List<String> TABLES = List.of(
            "fam_family",
            "fam_family_key",
            "fam_family_member",
            "fam_person",
            "fam_person_key",
            "fam_contact_point",
            "fam_household",
            "fam_household_member",
            "fam_relationship",
            "fam_staff_assignment",
            "fam_search_key",
            "fam_former_name");

    @TempDir
    private Path folder;

    @Test
    void theFillerWritesTheRowsThatTheServicesWrite() throws SQLException, IOException {
        try (var store = new SizedStore(folder, "jdbc:derby:memory:filler", "");
                var connection = store.connect()) {
            var homes = IntStream.range(0, 40)
                    .mapToObj(number -> InventedHome.of(number, new SplittableRandom(number), "FA01"))
                    .toList();
            var empty = rows(connection);
            var batch = new FamilyBatch();
            homes.forEach(home -> home.addTo(batch));
            store.office().as(Caller.SYSTEM, () -> {
                store.office().get(FamilyIntake.class).load(batch);
                return true;
            });
            var byService = rows(connection);

            for (var table : List.of(
                    "fam_search_key",
                    "fam_staff_assignment",
                    "fam_relationship",
                    "fam_family_member",
                    "fam_household_member",
                    "fam_household",
                    "fam_contact_point",
                    "fam_person_key",
                    "fam_family_key",
                    "fam_person",
                    "fam_family")) {
                connection.createStatement().execute("delete from " + table);
            }
            var filler = new Filler(connection, store.now());
            for (var home : homes) {
                filler.add(home);
            }
            filler.commit();

            assertThat(empty.get("fam_person")).isEmpty();
            assertThat(rows(connection)).isEqualTo(byService);
            assertThat(byService.get("fam_search_key")).hasSizeGreaterThan(500);
        }
    }

    /** All that the rows hold; of ids and times only that they are there. */
    private static Map<String, List<String>> rows(Connection connection) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            var lines = new ArrayList<String>();
            try (var select = connection.createStatement();
                    var rows = select.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData();
                while (rows.next()) {
                    var line = new StringBuilder();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        int type = columns.getColumnType(column);
                        boolean own = type == Types.BINARY || type == Types.TIMESTAMP || type == Types.OTHER;
                        var value = rows.getString(column);
                        line.append(columns.getColumnName(column))
                                .append('=')
                                .append(own && value != null ? "given" : value)
                                .append(' ');
                    }
                    lines.add(line.toString());
                }
            }
            lines.sort(null);
            all.put(table, lines);
        }
        connection.commit();
        return all;
    }
}
