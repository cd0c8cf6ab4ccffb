package huanqing.infra.sqlite;

import huanqing.app.LedgerUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Brings a ledger file to the present schema: numbered, additive scripts, each in one transaction with its {@code PRAGMA
 * user_version}. A file from a newer program is refused; a file with content is copied aside before it is changed.
 */
final class Migrations {
    /** {@code application_id} of a ledger: "HQ01". */
    private static final int APPLICATION_ID = 0x48513031;

    private static final List<String> SCRIPTS = List.of(
            "V001__ledger.sql",
            "V002__contracts.sql",
            "V003__confirmed_facts.sql",
            "V004__bill_conversions.sql",
            "V005__limits.sql",
            "V006__cash.sql",
            "V007__reminders.sql",
            "V008__reserve_settings.sql",
            "V009__accepted_plan.sql",
            "V010__table_mappings.sql",
            "V011__scenarios.sql",
            "V012__alerts.sql",
            "V013__early_ends.sql",
            "V014__same_money.sql",
            "V015__tellings.sql",
            "V016__table_charset.sql");

    private final Optional<Path> ledgerFile;

    private Migrations(Optional<Path> ledgerFile) {
        this.ledgerFile = ledgerFile;
    }

    static Migrations withBackupBeside(Path ledgerFile) {
        return new Migrations(Optional.of(ledgerFile));
    }

    static Migrations withoutBackup() {
        return new Migrations(Optional.empty());
    }

    /** The schema number that this program writes. */
    static int newest() {
        return SCRIPTS.size();
    }

    void run(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        refuseForeign(connection, version);
        if (version > 0 && version < newest()) {
            copyAside(connection, version);
        }
        for (int next = version + 1; next <= newest(); next++) {
            apply(connection, next);
        }
    }

    private static void refuseForeign(Connection connection, int version) throws SQLException {
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.NOT_A_LEDGER, null);
        }
        if (version > newest()) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.NEWER_VERSION, null);
        }
    }

    private void copyAside(Connection connection, int version) throws SQLException {
        if (ledgerFile.isEmpty()) {
            return;
        }
        Path copy = ledgerFile.get().resolveSibling(ledgerFile.get().getFileName() + ".v" + version + ".backup");
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            Files.deleteIfExists(copy);
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (IOException failure) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.READ_ONLY, failure);
        }
    }

    private static void apply(Connection connection, int number) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script(SCRIPTS.get(number - 1)));
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + number);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
