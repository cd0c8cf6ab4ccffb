package huanqing.infra.sqlite.step;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Triggers that note each changed row, as it was and as it becomes, in the same transaction. They are of this connection
 * alone and stand only while a step is recorded, so that an import does not pay for them.
 */
public final class StepTriggers {
    /** The history itself, what reminders were told, and a cache: nothing that a person changes. */
    private static final Set<String> NOT_RECORDED =
            Set.of("undo_step", "undo_change", "reminder_notice", "reminder_stage", "alert_day", "alert");

    private static final String SCHEMA =
            "SELECT t.name, c.name, c.type, c.pk FROM main.sqlite_schema t, pragma_table_info(t.name) c"
                    + " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid";

    private final Connection connection;
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    public StepTriggers(Connection connection) {
        this.connection = connection;
    }

    private record Column(String name, String type, boolean isKey) {
        /** The value as a literal that is the same value again; {@code quote} would end a text at a zero character. */
        String literal(String row) {
            String value = row + '.' + name;
            String quoted = "quote(" + value + ")";
            return type.equals("TEXT")
                    ? "iif(instr(" + value + ", char(0)), 'CAST(' || quote(CAST(" + value
                            + " AS BLOB)) || ' AS TEXT)', " + quoted + ")"
                    : quoted;
        }
    }

    /** Lets every change from now on belong to a step. */
    public void stand(long step) throws SQLException {
        run(tables().entrySet().stream()
                .map(table -> insert(step, table.getKey(), table.getValue())
                        + delete(step, table.getKey(), table.getValue())
                        + update(step, table.getKey(), table.getValue()))
                .collect(Collectors.joining()));
    }

    public void fall() throws SQLException {
        run(tables().keySet().stream()
                .map(table -> "DROP TRIGGER IF EXISTS temp.undo_i_" + table + ";DROP TRIGGER IF EXISTS temp.undo_d_"
                        + table + ";DROP TRIGGER IF EXISTS temp.undo_u_" + table + ";")
                .collect(Collectors.joining()));
    }

    private static String insert(long step, String table, List<Column> columns) {
        return "CREATE TEMP TRIGGER undo_i_" + table + " AFTER INSERT ON main." + table
                + noting(step, table, columns, "new", "NULL", row("new", columns));
    }

    private static String delete(long step, String table, List<Column> columns) {
        return "CREATE TEMP TRIGGER undo_d_" + table + " AFTER DELETE ON main." + table
                + noting(step, table, columns, "old", row("old", columns), "NULL");
    }

    private static String update(long step, String table, List<Column> columns) {
        return "CREATE TEMP TRIGGER undo_u_" + table + " AFTER UPDATE ON main." + table + " WHEN (" + of("old", columns)
                + ") IS NOT (" + of("new", columns) + ")"
                + noting(step, table, columns, "old", row("old", columns), row("new", columns));
    }

    private static String noting(
            long step, String table, List<Column> columns, String keyed, String before, String after) {
        return " BEGIN INSERT INTO undo_change (step_id, name, key, columns, before, after) VALUES (" + step + ", '"
                + table + "', " + key(keyed, columns) + ", '"
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + "', " + before + ", " + after
                + "); END;";
    }

    /** A table without a key has its whole row for one. */
    private static String key(String row, List<Column> columns) {
        List<Column> keys = columns.stream().filter(Column::isKey).toList();
        return row(row, keys.isEmpty() ? columns : keys);
    }

    private static String row(String row, List<Column> columns) {
        return columns.stream().map(column -> column.literal(row)).collect(Collectors.joining(" || ', ' || "));
    }

    private static String of(String row, List<Column> columns) {
        return columns.stream().map(column -> row + '.' + column.name()).collect(Collectors.joining(", "));
    }

    private Map<String, List<Column>> tables() throws SQLException {
        if (tables.isEmpty()) {
            read();
        }
        return tables;
    }

    private void read() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SCHEMA)) {
            while (rows.next()) {
                if (!NOT_RECORDED.contains(rows.getString(1))) {
                    tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(new Column(rows.getString(2), rows.getString(3), rows.getInt(4) > 0));
                }
            }
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
