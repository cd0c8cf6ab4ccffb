package huanqing.infra.sqlite;

import huanqing.app.LedgerUnavailable;
import huanqing.app.backup.BackUp;
import huanqing.app.backup.BackupOccasion;
import huanqing.app.backup.BackupRefused;
import huanqing.infra.sqlite.backup.BackupFolder;
import huanqing.infra.sqlite.backup.LedgerMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Brings a ledger file to the present schema: numbered, additive scripts, each in one transaction with its {@code PRAGMA
 * user_version}. A file from a newer program is refused; a file with content is backed up before it is changed.
 */
public final class Migrations {
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
            "V016__table_charset.sql",
            "V017__aliases.sql",
            "V018__kept_words.sql",
            "V019__undo.sql",
            "V020__refunds.sql",
            "V021__deposits.sql",
            "V022__service_fees.sql");

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
    public static int newest() {
        return SCRIPTS.size();
    }

    void run(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        refuseForeign(connection, version);
        if (version > 0 && version < newest()) {
            backUp();
        }
        if (version < newest()) {
            bringUpToDate(connection);
        }
    }

    private static void refuseForeign(Connection connection, int version) throws SQLException {
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number(connection, "PRAGMA application_id") != LedgerMark.APPLICATION_ID) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.NOT_A_LEDGER, null);
        }
        if (version > newest()) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.NEWER_VERSION, null);
        }
    }

    private void backUp() {
        ledgerFile.ifPresent(file -> {
            try {
                new BackUp(new BackupFolder(file, newest()), Clock.systemUTC()).now(BackupOccasion.MIGRATION);
            } catch (BackupRefused refused) {
                throw new LedgerUnavailable(causeOf(refused), refused);
            }
        });
    }

    private static LedgerUnavailable.Cause causeOf(BackupRefused refused) {
        return switch (refused.reason()) {
            case NO_ROOM -> LedgerUnavailable.Cause.DISK_FULL;
            case NOT_WRITABLE -> LedgerUnavailable.Cause.READ_ONLY;
            case BUSY -> LedgerUnavailable.Cause.BUSY;
            default -> LedgerUnavailable.Cause.DAMAGED;
        };
    }

    /**
     * All scripts or none, so that nobody meets a ledger that is half made. Asks again once the file is its own to write:
     * another program that began the ledger too may have been faster.
     */
    private static void bringUpToDate(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (int next = number(connection, "PRAGMA user_version") + 1; next <= newest(); next++) {
                change(connection, next);
            }
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void change(Connection connection, int number) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script(SCRIPTS.get(number - 1)));
            statement.executeUpdate("PRAGMA application_id = " + LedgerMark.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + number);
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
