package huanqing.infra.sqlite.step;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row as it was and as a step left it, in SQL's literals.
 *
 * @param before null where there was no row
 * @param after null where there is none any more
 */
public record RowChange(String table, String columns, String before, String after) {
    public static RowChange read(ResultSet row) throws SQLException {
        return new RowChange(
                row.getString("name"), row.getString("columns"), row.getString("before"), row.getString("after"));
    }

    /** A statement that takes back exactly this, or finds no row that is as the step left it. */
    public String backwards() {
        if (before == null) {
            return "DELETE FROM " + table + where();
        }
        return after == null
                ? "INSERT INTO " + table + " (" + columns + ") VALUES (" + before + ")"
                : "UPDATE " + table + " SET (" + columns + ") = (" + before + ")" + where();
    }

    private String where() {
        return " WHERE (" + columns + ") IS (" + after + ")";
    }
}
