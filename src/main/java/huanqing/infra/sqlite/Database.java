package huanqing.infra.sqlite;

import huanqing.app.Edit;
import huanqing.app.LedgerUnavailable;
import huanqing.app.UnitOfWork;
import huanqing.infra.sqlite.backup.BackupFolder;
import huanqing.infra.sqlite.backup.LedgerMark;
import huanqing.infra.sqlite.connection.FirstFill;
import huanqing.infra.sqlite.connection.LedgerConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The ledger file: one connection, one thread that owns it, one transaction at a time. */
public final class Database implements UnitOfWork, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Database::ledgerThread);
    private final Connection connection;
    private final Optional<Path> file;
    private final Statements statements;
    private final StepRecorder recorder;
    private volatile Thread owner;
    private boolean inTransaction;

    private Database(Connection connection, Optional<Path> file) {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection);
        this.recorder = new StepRecorder(connection, statements);
        thread.execute(() -> owner = Thread.currentThread());
    }

    /**
     * Opens the file, making it and its folders when they are missing, and brings its schema up to date. What lies in the
     * folder of backups of a file that is made is kept as a former ledger's.
     *
     * @throws LedgerUnavailable when the file cannot be used; it is then unchanged
     */
    public static Database open(Path file) {
        try {
            boolean fresh = !Files.exists(file);
            if (!fresh) {
                refuse(file);
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (fresh) {
                new BackupFolder(file, newestSchema()).setFormerApart();
            }
            Connection connection = connect("jdbc:sqlite:" + file.toAbsolutePath());
            if (fresh) {
                keepPrivate(file);
            }
            return opened(connection, Migrations.withBackupBeside(file), Optional.of(file));
        } catch (IOException failure) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.CANNOT_OPEN, failure);
        }
    }

    /** A ledger that lives only as long as the program: for rehearsals and tests. */
    public static Database inMemory() {
        return opened(connect("jdbc:sqlite::memory:"), Migrations.withoutBackup(), Optional.empty());
    }

    /** The highest schema number of a ledger that this program can open. */
    public static int newestSchema() {
        return Migrations.newest();
    }

    /** Empty for a ledger that lives in memory. */
    public Optional<Path> file() {
        return file;
    }

    /** What SQLite would change as soon as it opens it: another program's database, and a ledger cut off to nothing. */
    private static void refuse(Path file) throws IOException {
        if (Files.isRegularFile(file) && LedgerMark.isForeign(file)) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.NOT_A_LEDGER, null);
        }
        boolean nothing = Files.size(file) == 0;
        if (nothing && !new BackupFolder(file, newestSchema()).all().isEmpty()) {
            throw new LedgerUnavailable(LedgerUnavailable.Cause.DAMAGED, null);
        }
    }

    private static Database opened(Connection connection, Migrations migrations, Optional<Path> file) {
        try {
            migrations.run(connection);
            return new Database(connection, file);
        } catch (SQLException | LedgerUnavailable failure) {
            closeQuietly(connection);
            throw SqlFailure.translated(failure);
        }
    }

    private static Connection connect(String url) {
        try {
            return LedgerConnection.open(url);
        } catch (SQLException failure) {
            throw SqlFailure.translated(failure);
        }
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return onOwnThread(() -> inTransaction(work, true));
    }

    @Override
    public <T> T load(Supplier<T> work) {
        return onOwnThread(
                () -> inTransaction ? work.get() : FirstFill.of(connection, () -> inTransaction(work, true)));
    }

    @Override
    public <T> T edit(Edit edit, String about, Supplier<T> work) {
        return write(() -> recorder.record(edit, about, work));
    }

    @Override
    public <T> T rehearse(Supplier<T> work) {
        return onOwnThread(() -> inTransaction(work, false));
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return onOwnThread(work::get);
    }

    /** The prepared statements of this connection; only for the ledger's own thread. */
    public Statements statements() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the ledger is used outside its unit of work");
        }
        return statements;
    }

    /** What keeps the steps of the history; only inside work that writes. */
    public StepRecorder recorder() {
        return recorder;
    }

    /** A second time does nothing. */
    @Override
    public void close() {
        if (thread.isShutdown()) {
            return;
        }
        onOwnThread(() -> {
            statements.close();
            closeQuietly(connection);
            return null;
        });
        thread.shutdown();
    }

    private <T> T inTransaction(Supplier<T> work, boolean keep) throws SQLException {
        if (inTransaction) {
            return work.get();
        }
        inTransaction = true;
        connection.setAutoCommit(false);
        try {
            T result = work.get();
            if (keep) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            takeBack(failure);
            throw failure;
        } finally {
            inTransaction = false;
        }
    }

    /** Ends a transaction that failed; what made it fail stays what the caller hears of. */
    private void takeBack(Throwable failure) {
        try {
            rollBack();
            connection.setAutoCommit(true);
        } catch (SQLException further) {
            failure.addSuppressed(further);
        }
    }

    /**
     * On a full disk, for one, SQLite has taken the transaction back itself and has none to roll back. The driver still ends
     * one with a commit: a begin, which fails where a transaction stands, makes sure that nothing is in it.
     */
    private void rollBack() throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException none) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("BEGIN");
            }
        }
    }

    private <T> T onOwnThread(Callable<T> work) {
        try {
            return Thread.currentThread() == owner
                    ? work.call()
                    : thread.submit(work).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the ledger", interrupted);
        } catch (ExecutionException failed) {
            throw SqlFailure.translated(failed.getCause());
        } catch (Exception failed) {
            throw SqlFailure.translated(failed);
        }
    }

    private static Thread ledgerThread(Runnable work) {
        Thread made = new Thread(work, "ledger");
        made.setDaemon(true);
        return made;
    }

    private static void keepPrivate(Path file) throws IOException {
        if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.WARNING, "The ledger did not close cleanly", failure);
        }
    }
}
