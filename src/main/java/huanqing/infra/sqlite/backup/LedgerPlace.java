package huanqing.infra.sqlite.backup;

import huanqing.app.backup.BackupRefused;
import huanqing.app.backup.BackupRefused.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The place of the ledger file, where another takes over in one step. */
final class LedgerPlace {
    private static final List<String> COMPANIONS = List.of("-wal", "-shm", "-journal");

    private final Path ledger;

    LedgerPlace(Path ledger) {
        this.ledger = ledger;
    }

    /** @param fresh a sound file beside the ledger */
    void takeOver(Path fresh) throws IOException {
        Files.move(fresh, ledger, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.forceFolder(ledger);
    }

    /** Folds the log into a sound ledger; only whoever has it alone can do that. */
    void close() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger.toAbsolutePath());
                Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
            if (!mode.next() || !mode.getString(1).equals("delete")) {
                throw new BackupRefused(Cause.BUSY, ledger);
            }
        } catch (SQLException failure) {
            throw Trouble.with(ledger, failure);
        }
    }

    /** Copies an unsound ledger aside byte for byte, with its log; then its log is taken from the place. */
    Optional<Path> setAside(LocalDateTime at, Cause why) throws IOException {
        if (!Files.exists(ledger) || !hasBytes()) {
            removeCompanions();
            return Optional.empty();
        }
        String state = why == Cause.NEWER_VERSION ? "newer" : "damaged";
        Path aside =
                free(ledger.resolveSibling(ledger.getFileName() + "." + state + "-" + BackupName.MOMENT.format(at)));
        copyAside(ledger, aside);
        for (String companion : COMPANIONS) {
            Path beside = companion(ledger, companion);
            if (Files.exists(beside)) {
                copyAside(beside, companion(aside, companion));
            }
        }
        removeCompanions();
        return Optional.of(aside);
    }

    private boolean hasBytes() throws IOException {
        Path log = companion(ledger, "-wal");
        return Files.size(ledger) > 0 || Files.exists(log) && Files.size(log) > 0;
    }

    private static Path free(Path wanted) {
        Path name = wanted;
        for (int number = 2; Files.exists(name); number++) {
            name = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return name;
    }

    private static void copyAside(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        PrivateFiles.force(to);
    }

    private void removeCompanions() throws IOException {
        for (String companion : COMPANIONS) {
            Files.deleteIfExists(companion(ledger, companion));
        }
    }

    private static Path companion(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
