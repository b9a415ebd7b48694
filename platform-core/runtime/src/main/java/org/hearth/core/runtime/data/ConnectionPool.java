package org.hearth.core.runtime.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;

/** The settings that the pools of both databases share. */
final class ConnectionPool {

    private static final int CONNECTIONS = 24;
    private static final Duration WAIT = Duration.ofSeconds(15);

    private ConnectionPool() {}

    static HikariDataSource over(DataSource source, String name, String initSql) {
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(name);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        if (!initSql.isEmpty()) {
            config.setConnectionInitSql(initSql);
        }
        return new HikariDataSource(config);
    }
}
