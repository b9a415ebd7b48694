package org.hearth.core.runtime.data;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the values of one column are written: the same text from every database, and no formula. */
public enum CellText {
    /** Ids as Derby keeps them. */
    ID {
        @Override
        public @Nullable String read(ResultSet rows, int column) throws SQLException {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? null : id(bytes);
        }
    },
    /** Kept as UTC without saying so. */
    INSTANT {
        @Override
        public @Nullable String read(ResultSet rows, int column) throws SQLException {
            var stored = rows.getTimestamp(column);
            return stored == null
                    ? null
                    : stored.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
        }
    },
    /** Pictures and the like. */
    BASE64 {
        @Override
        public @Nullable String read(ResultSet rows, int column) throws SQLException {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }
    },
    /** Numbers, days and what else a database writes without people's words. */
    PLAIN {
        @Override
        public @Nullable String read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }
    },
    /** Words, which a spreadsheet must not take for a formula. */
    TEXT {
        @Override
        public @Nullable String read(ResultSet rows, int column) throws SQLException {
            String text = rows.getString(column);
            return text == null ? null : harmless(text);
        }
    };

    private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final Set<Integer> WORDS =
            Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR, Types.OTHER);
    private static final int ID_LENGTH = 16;
    private static final String FORMULA = "=+-@\t\r";

    /** The text of the value in the current row; nothing where there is none. */
    public abstract @Nullable String read(ResultSet rows, int column) throws SQLException;

    /** How a reader of the file is told. */
    String words() {
        return switch (this) {
            case ID -> "id";
            case INSTANT -> "instant in UTC";
            case BASE64 -> "base64";
            case PLAIN, TEXT -> "text";
        };
    }

    /** True for a column of ids, in every database. */
    public static boolean isId(ResultSetMetaData columns, int column) throws SQLException {
        return columns.getColumnTypeName(column).equalsIgnoreCase("uuid") || of(columns, column) == ID;
    }

    /** How the values of a column are written. */
    public static CellText of(ResultSetMetaData columns, int column) throws SQLException {
        int type = columns.getColumnType(column);
        String name = columns.getColumnTypeName(column);
        if (name.equalsIgnoreCase("uuid")) {
            return PLAIN;
        }
        if (type == Types.BINARY && columns.getPrecision(column) == ID_LENGTH) {
            return ID;
        }
        if (BYTES.contains(type)) {
            return BASE64;
        }
        if (type == Types.TIMESTAMP) {
            return INSTANT;
        }
        return WORDS.contains(type) ? TEXT : PLAIN;
    }

    private static String id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
