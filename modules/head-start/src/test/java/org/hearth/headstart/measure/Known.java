package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.headstart.measure.Known.Somebody;

/** People and families of the store, picked evenly, to be looked for. */
record Known(List<Somebody> people, List<UUID> families) {

    private static final int MOST = 400;

    /** What somebody may type of a person. */
    record Somebody(String first, String last, LocalDate born, String phone, String id) {}

    /** Picks among the first {@code homes} invented homes. */
    static Known of(SizedStore store, Connection connection, int homes) throws SQLException {
        var random = new SplittableRandom(11);
        var people = new ArrayList<Somebody>();
        var families = new ArrayList<UUID>();
        try (var select = connection.prepareStatement("select id from fam_family where family_number = ?")) {
            for (int number :
                    IntStream.range(0, MOST).map(each -> random.nextInt(homes)).toArray()) {
                var home = SizeMeasurement.home(number);
                var adult = home.people().getFirst();
                people.add(new Somebody(
                        adult.name().first().split(" ")[0],
                        adult.name().last().split(" ")[0],
                        java.util.Objects.requireNonNull(adult.birthDate()),
                        home.phones().getFirst().value(),
                        adult.externalIds().iterator().next().value()));
                select.setString(1, home.family().number());
                try (var row = select.executeQuery()) {
                    row.next();
                    families.add(store.derby() ? uuid(row.getBytes(1)) : row.getObject(1, UUID.class));
                }
            }
        }
        connection.commit();
        return new Known(people, families);
    }

    Somebody person(int turn) {
        return people.get(turn % people.size());
    }

    UUID family(int turn) {
        return families.get(turn % families.size());
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
