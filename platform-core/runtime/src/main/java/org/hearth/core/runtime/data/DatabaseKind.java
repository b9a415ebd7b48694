package org.hearth.core.runtime.data;

import java.util.Map;

/** The databases that Hearth runs on, and what their scripts spell differently: five types, and an order. */
public enum DatabaseKind {
    DERBY(DerbyDialect.class, "char(16) for bit data", "smallint", "clob", "blob", ""),
    POSTGRESQL(PostgresDialect.class, "uuid", "boolean", "text", "bytea", "collate \"C\"");

    private final Class<?> dialect;
    private final String uuid;
    private final String bool;
    private final String text;
    private final String bytes;
    private final String byCode;

    DatabaseKind(Class<?> dialect, String uuid, String bool, String text, String bytes, String byCode) {
        this.dialect = dialect;
        this.uuid = uuid;
        this.bool = bool;
        this.text = text;
        this.bytes = bytes;
        this.byCode = byCode;
    }

    /** How EclipseLink speaks to it. */
    String dialect() {
        return dialect.getName();
    }

    /**
     * What stands for {@code ${uuid}} and the like in a migration script. An instant is UTC on both; {@code ${bycode}},
     * after the type of a column, orders it by its characters' codes, so that an index finds what begins with a text.
     */
    Map<String, String> tokens() {
        return Map.of(
                "uuid", uuid, "bool", bool, "instant", "timestamp", "text", text, "bytes", bytes, "bycode", byCode);
    }
}
