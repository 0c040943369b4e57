package io.github.camelworkfront;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Keeps states in a table of an SQL database, one row for each key: where a consumer with {@code offsetRepository} keeps how far
 * it has come. The table is made at the start when it is not there, with the columns {@code state_key} and
 * {@code state_value}. Any number of repositories and processes can share it; give each application a prefix of its own.
 *
 * <p>Each state is written in a transaction of its own, and is there when {@link #setState} comes back.
 */
public class JdbcStateRepository extends ServiceSupport implements StateRepository<String, String> {

    /** What a database takes as a name without quotes, with a schema before it perhaps. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*){0,2}");

    private static final String UNIQUE_VIOLATION = "23";

    /** Another process may write the same key between the update that finds no row and the insert. */
    private static final int TRIES = 3;

    private final DataSource dataSource;
    private final String table;
    private final String prefix;

    /**
     * @param dataSource where the database is
     * @param table      name of the table, such as {@code workfront_state}
     */
    public JdbcStateRepository(DataSource dataSource, String table) {
        this(dataSource, table, "");
    }

    /**
     * @param dataSource where the database is
     * @param table      name of the table, such as {@code workfront_state}
     * @param prefix     put before each key, such as {@code orders/}; at most 255 characters together with the key
     * @throws IllegalArgumentException for a table name that is none
     */
    public JdbcStateRepository(DataSource dataSource, String table, String prefix) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        if (table == null || !NAME.matcher(table).matches()) {
            throw new IllegalArgumentException("'" + table + "' cannot be the name of a table; give letters, digits and"
                    + " underscores, such as workfront_state or app.workfront_state");
        }
        this.table = table;
        this.prefix = prefix == null ? "" : prefix;
    }

    @Override
    protected void doStart() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            if (!isThere(connection)) {
                create(connection);
            }
        }
    }

    private boolean isThere(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT state_key FROM " + table + " WHERE 1 = 0")) {
            return true;
        } catch (SQLException e) {
            // No database says in the same way that there is no such table; if it is something else, creating fails
            // too.
            rollBack(connection);
            return false;
        }
    }

    private void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE " + table + " (state_key VARCHAR(255) NOT NULL PRIMARY KEY, state_value "
                            + textType(connection) + " NOT NULL)");
            commit(connection);
        } catch (SQLException e) {
            rollBack(connection);
            // Another process may have been faster.
            if (!isThere(connection)) {
                throw e;
            }
        }
    }

    /** The type for long texts, which a few databases call otherwise than the SQL standard does. */
    private static String textType(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(java.util.Locale.ROOT);
        if (product.contains("postgres")) {
            return "TEXT";
        }
        if (product.contains("mysql") || product.contains("mariadb")) {
            return "LONGTEXT";
        }
        return product.contains("microsoft") ? "NVARCHAR(MAX)" : "CLOB";
    }

    @Override
    public void setState(String key, String value) {
        for (int attempt = 1; !written(prefix + key, value, attempt == TRIES); attempt++) {
            // The row of another process is there now, and the next attempt updates it.
        }
    }

    private boolean written(String key, String value, boolean last) {
        try (Connection connection = dataSource.getConnection()) {
            try {
                if (execute(connection, "UPDATE " + table + " SET state_value = ? WHERE state_key = ?", value, key)
                        == 0) {
                    execute(connection, "INSERT INTO " + table + " (state_value, state_key) VALUES (?, ?)", value, key);
                }
                commit(connection);
                return true;
            } catch (SQLException e) {
                rollBack(connection);
                boolean taken = e.getSQLState() != null && e.getSQLState().startsWith(UNIQUE_VIOLATION);
                if (taken && !last) {
                    return false;
                }
                throw e;
            }
        } catch (SQLException e) {
            throw failed("write", key, e);
        }
    }

    private static int execute(Connection connection, String sql, String value, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.setString(2, key);
            return statement.executeUpdate();
        }
    }

    @Override
    public String getState(String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT state_value FROM " + table + " WHERE state_key = ?")) {
            statement.setString(1, prefix + key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw failed("read", prefix + key, e);
        }
    }

    private RuntimeCamelException failed(String what, String key, SQLException e) {
        return new RuntimeCamelException("Cannot " + what + " the state " + key + " in the table " + table, e);
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static void rollBack(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            // The connection is of no use any more; what went wrong before is what is told.
        }
    }
}
