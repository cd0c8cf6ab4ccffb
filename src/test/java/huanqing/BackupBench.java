package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import huanqing.cli.CommandLineFace;
import huanqing.infra.files.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A ledger in a folder, used by commands at a moment that the test moves. */
final class BackupBench {
    static final Path DEMO = Path.of("assets", "demo", "alipay_record_demo.csv");

    final Path ledger;
    private final Path home;
    private Instant now = Instant.parse("2026-11-22T02:15:30Z");

    BackupBench(Path home) {
        this.home = home;
        this.ledger = home.resolve("ledger.db");
    }

    record Said(int exit, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    void nextDay() {
        now = now.plusSeconds(86_400);
    }

    Wiring wiring() {
        return new Wiring(Clock.fixed(now, ZoneOffset.UTC), new UserFolders("Linux", Map.of(), home));
    }

    Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", ledger.toString(), "--lang", "en"));
        int exit = new CommandLineFace(
                        Clock.fixed(now, ZoneOffset.UTC),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        wiring().commands(),
                        request -> 0)
                .run(all.toArray(String[]::new));
        return new Said(exit, out.toString(), err.toString().trim());
    }

    JsonObject done(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        Said said = run(all.toArray(String[]::new));
        assertEquals(0, said.exit(), said.err());
        return said.json();
    }

    void imports(Path statement) {
        done("import", statement.toString());
    }

    /** The files of the backup folder, oldest first. */
    List<Path> backups() {
        Path folder = home.resolve("ledger.db.backups");
        return Files.isDirectory(folder) ? files(folder) : List.of();
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void wipe() throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(home.resolve("ledger.db" + suffix));
        }
    }

    /** Every row of every table, and what the file says of itself. */
    static Map<String, List<String>> everything(Path file) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String pragma : List.of("user_version", "application_id", "integrity_check", "foreign_key_check")) {
                tables.put("PRAGMA " + pragma, rows(connection, "PRAGMA " + pragma));
            }
            tables.put("schema", rows(connection, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"));
            for (String table : rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                tables.put(table.trim(), rows(connection, "SELECT * FROM \"" + table.trim() + "\""));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    byte[] bytes = row.getBytes(column);
                    text.append(bytes == null ? "NULL" : new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                            .append(' ');
                }
                rows.add(text.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
