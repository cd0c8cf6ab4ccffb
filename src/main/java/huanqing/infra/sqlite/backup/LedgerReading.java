package huanqing.infra.sqlite.backup;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupRefused.Cause;
import huanqing.app.backup.LedgerContents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** A connection of its own that only reads a ledger file, whoever else has it open. */
final class LedgerReading implements AutoCloseable {
    private static final int BUSY_MILLIS = 5_000;
    private static final String TABLES =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

    private final Connection connection;

    private LedgerReading(Connection connection) {
        this.connection = connection;
    }

    static LedgerReading of(Path file) throws SQLException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused(Cause.NOT_THERE, file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new LedgerReading(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    }

    /**
     * Looks through the whole file.
     *
     * @param newestSchema the highest schema number that this program knows
     */
    LedgerContents contents(Path file, int newestSchema) throws SQLException {
        if (number("PRAGMA application_id") != LedgerMark.APPLICATION_ID) {
            throw new BackupRefused(isEmpty() ? Cause.DAMAGED : Cause.NOT_A_LEDGER, file);
        }
        int schema = (int) number("PRAGMA user_version");
        if (schema > newestSchema) {
            throw new BackupRefused(Cause.NEWER_VERSION, file);
        }
        if (!isSound()) {
            throw new BackupRefused(Cause.DAMAGED, file);
        }
        return new LedgerContents(
                schema,
                number("SELECT count(*) FROM entry"),
                number("SELECT count(*) FROM batch WHERE undone_at IS NULL"),
                text("SELECT max(at) FROM entry").map(LocalDateTime::parse));
    }

    boolean isSound() throws SQLException {
        return texts("PRAGMA integrity_check(1)").equals(List.of("ok"))
                && texts("PRAGMA foreign_key_check").isEmpty();
    }

    /** How many rows each table has. */
    Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : texts(TABLES)) {
            counts.put(table, number("SELECT count(*) FROM \"" + table + "\""));
        }
        return counts;
    }

    /** Writes what is committed now into an empty file. */
    void vacuumInto(Path file) throws SQLException {
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean isEmpty() throws SQLException {
        return number("PRAGMA page_count") == 0;
    }

    private long number(String sql) throws SQLException {
        return text(sql).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> text(String sql) throws SQLException {
        return texts(sql).stream().filter(value -> value != null).findFirst();
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
