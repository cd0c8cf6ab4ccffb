package huanqing;

import huanqing.app.Progress;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.table.TableMapping;
import huanqing.infra.sqlite.Database;
import huanqing.wiring.ledger.OpenedLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A small ledger file with rows of a statement, that can be shut, opened and killed. */
final class EditBench implements AutoCloseable {
    private final Path folder;
    private Path file;
    private Database database;
    private OpenedLedger ledger;
    private List<StatementRow> rows = List.of(
            row("N1", "2026-01-01T12:30:00", 1_200, "账户余额&花呗"),
            row("N2", "2026-01-02T12:30:00", 1_200, "账户余额&花呗"),
            row("N3", "2026-05-02T12:00:00", 1_200_000, "花呗"));

    EditBench(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("ledger-0.db");
        open();
    }

    /** Imports the rows, which wait in part for the person. */
    static EditBench withRows(Path folder) {
        EditBench bench = new EditBench(folder);
        bench.importRows("alipay.csv");
        return bench;
    }

    OpenedLedger ledger() {
        return ledger;
    }

    Database database() {
        return database;
    }

    Path file() {
        return file;
    }

    LedgerCopy copy() {
        return LedgerCopy.of(file);
    }

    /** What the next import brings. */
    void nextRows(StatementRow... next) {
        rows = List.of(next);
    }

    void importRows(String name) {
        ledger.statements().importStatement().accept(ImportRequest.of(Path.of(name)), Progress.NONE);
    }

    void restart() {
        ledger.close();
        open();
    }

    /** Goes on with the files as they lie on disk at this moment, as after the power went; what was open is gone. */
    void goOnWithout(Path lying) {
        ledger.close();
        file = lying;
        open();
    }

    /** The files as they lie, put aside. */
    Path asItLies() {
        try {
            Path copy = Files.createTempFile(folder, "killed", ".db");
            Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Path log = Path.of(file + "-wal");
            if (Files.exists(log)) {
                Files.copy(log, Path.of(copy + "-wal"));
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }

    private void open() {
        database = Database.open(file);
        StatementReader reader = (request, sink, progress) -> {
            rows.forEach(sink::row);
            return new StatementReading.Statement(
                    facts(request.explanation().map(TableMapping::layout).orElse("alipay-app-2023")));
        };
        ledger = new OpenedLedger(database, reader, Clock.systemUTC());
    }

    static StatementRow row(String order, String at, long fen, String method) {
        return row(order, at, fen, method, "交易成功");
    }

    static StatementRow row(String order, String at, long fen, String method, String status) {
        Wording words = new Wording("餐饮美食", "面馆", "午饭 ‘\0’", "支出", method, status, order, "", "");
        return new StatementRow(26, "raw '" + order, LocalDateTime.parse(at), Money.ofFen(fen), words);
    }

    private static StatementFacts facts(String layout) {
        return new StatementFacts(
                layout,
                "UTF-8",
                Optional.empty(),
                Optional.of(LocalDateTime.of(2026, 6, 5, 9, 0)),
                Optional.of(LocalDateTime.of(2026, 1, 1, 0, 0)),
                Optional.of(LocalDateTime.of(2026, 6, 4, 23, 59, 59)),
                Optional.empty(),
                Optional.empty());
    }
}
