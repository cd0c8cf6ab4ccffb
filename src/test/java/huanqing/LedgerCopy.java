package huanqing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table of a ledger file, value by value, but for the history itself and SQLite's own tables. */
record LedgerCopy(Map<String, List<String>> rows) {
    static LedgerCopy of(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(statement)) {
                rows.put(table, rows(statement, table));
            }
            return new LedgerCopy(rows);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        return list(
                statement,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                        + " AND name NOT LIKE 'undo%' ORDER BY name");
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> literals = new ArrayList<>();
        for (String column : list(statement, "SELECT name FROM pragma_table_info('" + table + "')")) {
            literals.add("typeof(" + column + ") || ' ' || coalesce(hex(CAST(" + column + " AS BLOB)), 'NULL')");
        }
        return list(
                statement,
                "SELECT " + String.join(" || '|' || ", literals) + " AS row FROM " + table + " ORDER BY row");
    }

    private static List<String> list(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}
