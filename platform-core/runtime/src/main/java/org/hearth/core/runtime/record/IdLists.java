package org.hearth.core.runtime.record;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.runtime.data.DatabaseKind;

/** Lists of ids in SQL, in parts that every database takes. */
record IdLists(DatabaseKind kind) {

    private static final int MOST = 400;
    private static final int ID_BYTES = 16;

    /** What is done with one part. */
    @FunctionalInterface
    interface Part {
        void run(List<UUID> ids) throws SQLException;
    }

    void each(Collection<UUID> ids, Part part) throws SQLException {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += MOST) {
            part.run(all.subList(from, Math.min(all.size(), from + MOST)));
        }
    }

    /** {@code (?, ?, ?)} for as many. */
    String marks(Collection<UUID> ids) {
        return Stream.generate(() -> "?").limit(ids.size()).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Binds the ids from the place {@code from} on; gives the next place. */
    int bind(PreparedStatement sql, int from, Collection<UUID> ids) throws SQLException {
        int place = from;
        for (var id : ids) {
            if (kind == DatabaseKind.DERBY) {
                sql.setBytes(place, bytes(id));
            } else {
                sql.setObject(place, id);
            }
            place++;
        }
        return place;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
