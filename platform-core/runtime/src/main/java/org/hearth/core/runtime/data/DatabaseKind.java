package org.hearth.core.runtime.data;

import java.util.Map;

/** The databases that Hearth runs on, and what their scripts call the five types that are spelled differently. */
public enum DatabaseKind {
    DERBY(DerbyDialect.class, "char(16) for bit data", "smallint", "clob", "blob"),
    POSTGRESQL(PostgresDialect.class, "uuid", "boolean", "text", "bytea");

    private final Class<?> dialect;
    private final String uuid;
    private final String bool;
    private final String text;
    private final String bytes;

    DatabaseKind(Class<?> dialect, String uuid, String bool, String text, String bytes) {
        this.dialect = dialect;
        this.uuid = uuid;
        this.bool = bool;
        this.text = text;
        this.bytes = bytes;
    }

    /** How EclipseLink speaks to it. */
    String dialect() {
        return dialect.getName();
    }

    /** What stands for {@code ${uuid}} and the like in a migration script; an instant is UTC on both. */
    Map<String, String> tokens() {
        return Map.of("uuid", uuid, "bool", bool, "instant", "timestamp", "text", text, "bytes", bytes);
    }
}
