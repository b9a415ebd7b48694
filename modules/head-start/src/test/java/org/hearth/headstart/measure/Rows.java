package org.hearth.headstart.measure;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Inserts rows by plain JDBC, in batches, on Derby and PostgreSQL. */
final class Rows {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final boolean derby;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    }

    /** Columns by name, in the order in which a table's first row has named them. */
    void add(String table, Map<String, Object> row) throws SQLException {
        var insert = inserts.get(table);
        if (insert == null) {
            insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", row.keySet())
                    + ") values (" + String.join(", ", Collections.nCopies(row.size(), "?")) + ")");
            inserts.put(table, insert);
        }
        int at = 1;
        for (var value : row.values()) {
            bind(insert, at, value, derby);
            at++;
        }
        insert.addBatch();
        if (waiting.merge(table, 1, Integer::sum) >= BATCH) {
            flush();
        }
    }

    /** Tables in the order of their first rows, which is that of their foreign keys. */
    void flush() throws SQLException {
        for (var table : inserts.entrySet()) {
            if (waiting.getOrDefault(table.getKey(), 0) > 0) {
                table.getValue().executeBatch();
                waiting.put(table.getKey(), 0);
            }
        }
    }

    void commit() throws SQLException {
        flush();
        connection.commit();
    }

    static void bind(PreparedStatement to, int at, Object value, boolean derby) throws SQLException {
        switch (value) {
            case UUID id when derby -> to.setBytes(at, bytes(id));
            case Boolean flag when derby -> to.setInt(at, flag ? 1 : 0);
            case LocalDate day -> to.setDate(at, Date.valueOf(day));
            case Instant moment -> to.setTimestamp(at, Timestamp.from(moment));
            default -> to.setObject(at, value);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
