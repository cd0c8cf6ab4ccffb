package huanqing.infra.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prepared statements of one connection, each made once; parameters and results in a line. */
public final class Statements implements AutoCloseable {
    /** Reads one row of a result. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Runs a change and says how many rows it touched. */
    public int change(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw SqlFailure.translated(failure);
        }
    }

    /** Runs a change that will not come again in the same words; false when it is not one row, or a constraint forbids it. */
    boolean changesOneRow(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            if (SqlFailure.isConstraint(failure)) {
                return false;
            }
            throw SqlFailure.translated(failure);
        }
    }

    /** Runs an insert and gives the new row's id. */
    public long insert(String sql, Object... values) {
        change(sql, values);
        return one("SELECT last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw SqlFailure.translated(failure);
        }
    }

    public <T> Optional<T> one(String sql, RowReader<T> reader, Object... values) {
        List<T> found = list(sql, reader, values);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value == null) {
            statement.setObject(index, null);
        } else {
            throw new IllegalArgumentException("no column type for " + value.getClass());
        }
    }

    @Override
    public void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException failure) {
                throw SqlFailure.translated(failure);
            }
        }
    }
}
