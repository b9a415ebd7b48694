package org.hearth.core.runtime.data;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The database refused a statement. It bears neither the database's own words nor the exception that held them: both
 * databases quote what somebody typed, and the log is no place for that. What helps to find the error is kept: the
 * code, the names of table, column and constraint, and the place in the program.
 */
public final class DatabaseRefused extends PersistenceException {

    private static final long serialVersionUID = 1;

    /** No statement was reached, so the words hold no value of one. */
    private static final String CONNECTION = "08";

    private static final Pattern DERBY_UNIQUE = Pattern.compile("identified by '(\\w+)' defined on '(\\w+)'\\.?$");
    private static final Pattern POSTGRES_NAME = Pattern.compile("(constraint|relation|column) \"(\\w+)\"");

    private final String state;

    private DatabaseRefused(String state, String where) {
        super("The database refused a statement (SQLSTATE " + state + meaning(state) + where + ").");
        this.state = state;
    }

    static DatabaseRefused of(SQLException cause, RuntimeException failure) {
        var refused = new DatabaseRefused(String.valueOf(cause.getSQLState()), where(cause));
        refused.setStackTrace(failure.getStackTrace());
        return refused;
    }

    /** The five characters in which both databases agree what went wrong. */
    public String state() {
        return state;
    }

    private static String meaning(String state) {
        return switch (state) {
            case "22001" -> ", a text is longer than its column";
            case "22003" -> ", a number is too large for its column";
            case "23502" -> ", a value is missing";
            case "23503" -> ", a row refers to one that is not there";
            case "23505" -> ", the row is there already";
            case "23513", "23514" -> ", a value is not allowed";
            default -> "";
        };
    }

    /** Names only, and only where the database says that a name follows. */
    private static String where(SQLException cause) {
        var text = String.valueOf(cause.getMessage());
        var state = cause.getSQLState();
        if (state == null || state.startsWith(CONNECTION)) {
            return ": " + text.lines().findFirst().orElse("");
        }
        var derby = DERBY_UNIQUE.matcher(text);
        if (derby.find()) {
            return ", constraint " + derby.group(1) + ", table " + derby.group(2);
        }
        return POSTGRES_NAME
                .matcher(text.lines().findFirst().orElse(""))
                .results()
                .map(name -> ", " + name.group(1) + " " + name.group(2))
                .collect(Collectors.joining());
    }
}
