package org.hearth.core.runtime.data;

/**
 * Where the data lives.
 *
 * @param url empty for the embedded database in the data folder, or a JDBC address ({@code db.url})
 * @param user the database user, or an empty string
 * @param password the database user's password, or an empty string
 */
public record DatabaseSettings(String url, String user, String password) {

    public DatabaseSettings {
        url = url.strip();
        user = user.strip();
    }

    /** The embedded database in the data folder. */
    public static DatabaseSettings embedded() {
        return new DatabaseSettings("", "", "");
    }

    /** Without the password, for logs. */
    @Override
    public String toString() {
        return (url.isEmpty() ? "embedded" : url.replaceAll("\\?.*", "")) + " as '" + user + "'";
    }
}
