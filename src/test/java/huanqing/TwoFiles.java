package huanqing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huanqing.app.Progress;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.statement.ImportReport;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.ImportResult;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.app.statement.warning.ImportWarning;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.Funds;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.domain.statement.source.Source;
import huanqing.infra.sqlite.Database;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ledger in memory, and files of a bank, of WeChat and of Alipay that are put into it row by row. */
final class TwoFiles implements AutoCloseable {
    static final String BANK = "table-1";
    static final String WECHAT = "wechat";
    static final String ALIPAY = "alipay-app-2023";
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 3, 1, 0, 0);

    private final Database database = Database.inMemory();
    private final String layout;
    private final List<StatementRow> rows = new ArrayList<>();
    private Optional<LocalDateTime> from = Optional.empty();

    /** A file of no rows yet, for a ledger of its own unless another file is put into the same. */
    private TwoFiles(String layout) {
        this.layout = layout;
    }

    static TwoFiles of(String layout) {
        return new TwoFiles(layout);
    }

    /** The file covers March and April 2026. */
    TwoFiles coveringTheSpring() {
        from = Optional.of(FIRST);
        return this;
    }

    /** A bank's row: the day of March, in or out, the words, fen. */
    TwoFiles bank(int day, String direction, String text, long fen) {
        return row(FIRST.plusDays(day - 1), fen, new Wording("", "", text, direction, "", "", "", "", ""));
    }

    /** A wallet's row at noon of a day of March. */
    TwoFiles wallet(int day, String category, String text, String direction, String method, String status, long fen) {
        String order = layout + rows.size();
        return row(
                FIRST.plusDays(day - 1).withHour(12),
                fen,
                new Wording(category, "某店", text, direction, method, status, order, "", ""));
    }

    TwoFiles purchase(int day, String method, long fen) {
        return layout.equals(WECHAT)
                ? wallet(day, "商户消费", "某物", "支出", method, "支付成功", fen)
                : wallet(day, "日用百货", "某物", "支出", method, "交易成功", fen);
    }

    TwoFiles row(LocalDateTime at, long fen, Wording words) {
        rows.add(new StatementRow(rows.size() + 1, "", at, Money.ofFen(fen), words, Funds.UNSTATED, Source.of(layout)));
        return this;
    }

    /** Imports this file into the ledger of another. */
    ImportReport into(TwoFiles other) {
        return report(other.ledger(this).statements().importStatement().accept(request(), Progress.NONE));
    }

    ImportReport previewInto(TwoFiles other) {
        return report(other.ledger(this).statements().importStatement().preview(request(), Progress.NONE));
    }

    OpenedLedger ledger() {
        return ledger(this);
    }

    List<Entry> entries() {
        return ledger().statements().listEntries().page(EntryQuery.ALL, 0, Integer.MAX_VALUE);
    }

    /** The entry with these words. */
    Entry entry(String text) {
        return entries().stream()
                .filter(entry -> entry.wording().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What counts of a kind, in fen. */
    long counted(EntryKind kind) {
        return entries().stream()
                .filter(entry ->
                        entry.meaning().kind() == kind && entry.meaning().state() == EntryState.BOOKED)
                .mapToLong(entry -> entry.amount().fen())
                .sum();
    }

    static List<String> warned(ImportReport report, ImportWarning.Kind kind) {
        return report.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .findFirst()
                .map(ImportWarning::values)
                .orElse(List.of());
    }

    @Override
    public void close() {
        database.close();
    }

    private static ImportRequest request() {
        return ImportRequest.of(Path.of("file.csv"));
    }

    private static ImportReport report(ImportResult result) {
        return assertInstanceOf(ImportResult.Done.class, result).report();
    }

    private OpenedLedger ledger(TwoFiles file) {
        StatementReader reader = (request, sink, progress) -> {
            file.rows.forEach(sink::row);
            return new StatementReading.Statement(file.facts());
        };
        return new OpenedLedger(database, reader, Clock.systemUTC());
    }

    private StatementFacts facts() {
        return new StatementFacts(
                layout,
                "UTF-8",
                Optional.empty(),
                Optional.of(FIRST.plusMonths(3)),
                from,
                from.map(day -> day.plusMonths(2)),
                Optional.empty(),
                Optional.empty());
    }
}
