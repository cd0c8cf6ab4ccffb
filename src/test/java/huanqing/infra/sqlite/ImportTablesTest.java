package huanqing.infra.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanqing.app.ledger.EntryQuery;
import huanqing.app.statement.RowOutcome;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Meaning;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.Reason;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.RowIdentity;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to the ledger when statements overlap, repeat themselves, disagree, and are taken back. */
class ImportTablesTest {
    private static final Meaning PURCHASE =
            Meaning.of(Product.HUABEI, EntryKind.PURCHASE, EntryState.BOOKED, Reason.HUABEI_PURCHASE);

    private final Database database = Database.inMemory();
    private final ImportTables store = new ImportTables(database);
    private final EntryTable entries = new EntryTable(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aRowSeenAgainAddsNothing() {
        assertEquals(List.of(RowOutcome.NEW, RowOutcome.NEW), imported(1, row("a", "交易成功"), row("b", "交易成功")));
        assertEquals(List.of(RowOutcome.SAME, RowOutcome.SAME), imported(1, row("a", "交易成功"), row("b", "交易成功")));
        assertEquals(List.of("a", "b"), orders());
    }

    @Test
    void trueTwinsStayTwoAlsoOnTheSecondImport() {
        assertEquals(List.of(RowOutcome.NEW, RowOutcome.NEW), imported(1, row("a", "交易成功"), row("a", "交易成功")));
        assertEquals(
                List.of(RowOutcome.SAME, RowOutcome.SAME, RowOutcome.NEW),
                imported(2, row("a", "交易成功"), row("a", "交易成功"), row("a", "交易成功")));
        assertEquals(List.of("a", "a", "a"), orders());
    }

    @Test
    void aNewerStatementChangesAStatusAndUndoingItBringsTheOldOneBack() {
        imported(1, row("a", "等待确认收货"));
        assertEquals(List.of(RowOutcome.CHANGED), imported(2, row("a", "交易成功")));
        assertEquals(List.of("交易成功"), statuses());
        undo(2);
        assertEquals(List.of("等待确认收货"), statuses());
        undo(1);
        assertEquals(List.of(), statuses());
    }

    @Test
    void anOlderStatementDoesNotTakeAStatusBack() {
        imported(5, row("a", "交易成功"));
        imported(2, row("a", "等待确认收货"));
        assertEquals(List.of("交易成功"), statuses());
    }

    @Test
    void undoingTheFirstOfTwoOverlappingImportsKeepsWhatTheSecondHolds() {
        imported(1, row("a", "交易成功"), row("b", "交易成功"));
        imported(2, row("b", "交易成功"), row("c", "交易成功"));
        undo(1);
        assertEquals(List.of("b", "c"), orders());
        undo(2);
        assertEquals(List.of(), orders());
    }

    @Test
    void undoingInTheMiddleOfAChainLeavesTheNewestValues() {
        imported(1, row("a", "等待付款"));
        imported(2, row("a", "等待确认收货"));
        imported(3, row("a", "交易成功"));
        undo(2);
        assertEquals(List.of("交易成功"), statuses());
        undo(3);
        assertEquals(List.of("等待付款"), statuses());
    }

    @Test
    void changedValuesSeenByALaterImportSurviveTheUndoOfTheOneThatBroughtThem() {
        imported(1, row("a", "等待确认收货"));
        imported(2, row("a", "交易成功"));
        imported(3, row("a", "交易成功"));
        undo(2);
        assertEquals(List.of("交易成功"), statuses());
        undo(3);
        assertEquals(List.of("等待确认收货"), statuses());
    }

    @Test
    void importUndoImportGivesTheSameLedger() {
        imported(1, row("a", "交易成功"), row("a", "交易成功"), row("b", "交易关闭"));
        List<Entry> before = all();
        undo(1);
        assertTrue(all().isEmpty());
        imported(1, row("a", "交易成功"), row("a", "交易成功"), row("b", "交易关闭"));
        assertEquals(
                before.stream().map(Entry::wording).toList(),
                all().stream().map(Entry::wording).toList());
    }

    @Test
    void everyWordComesBackAsItWasHoweverManyThereAre() {
        List<Wording> words = Stream.concat(
                        Stream.of(
                                words("", "", "", ""),
                                words("it's", "'", "?", "');--"),
                                words("餐饮\u0000", "支出\u2028", "花呗%s", "'||hex(id)||'"),
                                words("美".repeat(40), "不计收支", "银行(1234)", "早餐")),
                        IntStream.range(0, 400).mapToObj(i -> words("甲" + (char) (0x4e00 + i), "支出", "花呗", "")))
                .toList();
        imported(
                1,
                IntStream.range(0, words.size())
                        .mapToObj(i -> numbered(words.get(i), i))
                        .toArray(StatementRow[]::new));
        List<Wording> kept = database.read(() -> entries.page(EntryQuery.ALL, 0, 1_000)).stream()
                .map(Entry::wording)
                .toList();
        assertEquals(words.size(), kept.size());
        assertEquals(
                Set.copyOf(words), kept.stream().map(word -> numbered(word, "")).collect(Collectors.toSet()));
    }

    private static Wording words(String category, String direction, String method, String note) {
        return new Wording(category, "面馆", "午饭", direction, method, "交易成功", "", "", note);
    }

    private static Wording numbered(Wording words, String order) {
        return new Wording(
                words.category(),
                words.counterparty(),
                words.text(),
                words.direction(),
                words.method(),
                words.status(),
                order,
                words.merchantOrder(),
                words.note());
    }

    private static StatementRow numbered(Wording words, int number) {
        LocalDateTime at = LocalDateTime.of(2026, 5, 1, 12, 30);
        return new StatementRow(number, "raw", at, Money.ofFen(100), numbered(words, "n" + number));
    }

    private List<RowOutcome> imported(int exportDay, StatementRow... rows) {
        return database.write(() -> {
            BatchId batch = store.begin("file.csv", Instant.EPOCH);
            RowIdentity identity = new RowIdentity();
            List<RowOutcome> outcomes = List.of(rows).stream()
                    .map(row -> store.ready(batch, row, identity.keyOf(row), PURCHASE)
                            .take())
                    .toList();
            store.finish(batch, facts(exportDay), row -> PURCHASE);
            store.count(batch, Map.of(RowOutcome.NEW, rows.length));
            return outcomes;
        });
    }

    private void undo(long batch) {
        database.write(() -> {
            store.undo(new BatchId(batch), Instant.EPOCH, row -> PURCHASE);
            return null;
        });
    }

    private static StatementFacts facts(int exportDay) {
        return new StatementFacts(
                "alipay-app-2023",
                "UTF-8",
                Optional.empty(),
                Optional.of(LocalDateTime.of(2026, 5, exportDay, 9, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static StatementRow row(String order, String status) {
        Wording words = new Wording("餐饮美食", "面馆", "午饭", "支出", "花呗", status, order, "", "");
        return new StatementRow(26, "raw", LocalDateTime.of(2026, 5, 1, 12, 30), Money.ofFen(2_800), words);
    }

    private List<Entry> all() {
        return database.read(() -> entries.page(EntryQuery.ALL, 0, 100));
    }

    private List<String> orders() {
        return all().stream().map(entry -> entry.wording().order()).toList();
    }

    private List<String> statuses() {
        return all().stream().map(entry -> entry.wording().status()).toList();
    }
}
