package huanqing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanqing.app.Progress;
import huanqing.app.ledger.EntryQuery;
import huanqing.app.statement.ImportRequest;
import huanqing.app.statement.StatementReader;
import huanqing.app.statement.StatementReading;
import huanqing.domain.ledger.BatchId;
import huanqing.domain.ledger.Entry;
import huanqing.domain.ledger.EntryId;
import huanqing.domain.ledger.EntryKind;
import huanqing.domain.ledger.EntryState;
import huanqing.domain.ledger.Product;
import huanqing.domain.ledger.ReviewAnswer;
import huanqing.domain.ledger.Wording;
import huanqing.domain.money.Money;
import huanqing.domain.statement.StatementFacts;
import huanqing.domain.statement.StatementRow;
import huanqing.infra.sqlite.Database;
import huanqing.wiring.ledger.OpenedLedger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A row that the statement leaves open waits for the person, and the answer is kept and reused. */
class AnswerReviewTest {
    private final Database database = Database.inMemory();
    private List<StatementRow> file = List.of();
    private int exportDay = 1;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMixedPaymentWaitsUntilThePersonSaysHowMuchWasHuabei() {
        imported(mixed("N1", "交易成功"));
        EntryId id = waiting().get(0).id();
        ledger().statements().answerReview().answer(id, ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(800)));
        Entry settled = all().get(0);
        assertEquals(Product.HUABEI, settled.meaning().product());
        assertEquals(EntryKind.PURCHASE, settled.meaning().kind());
        assertEquals(Money.ofFen(800), settled.amount());
        assertEquals(List.of(), waiting());
    }

    @Test
    void aShareCannotBeMoreThanTheRow() {
        imported(mixed("N1", "交易成功"));
        EntryId id = waiting().get(0).id();
        assertThrows(IllegalArgumentException.class, () -> ledger().statements()
                .answerReview()
                .answer(id, ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(1_201))));
        assertEquals(1, waiting().size());
    }

    @Test
    void oneAnswerSettlesAllLikeRowsAndThoseOfLaterImports() {
        imported(mixed("N1", "交易成功"), mixed("N2", "交易成功"));
        assertEquals(
                2,
                ledger().statements()
                        .answerReview()
                        .answerAllLike(waiting().get(0).id(), ReviewAnswer.HUABEI_PURCHASE));
        imported(mixed("N3", "交易成功"));
        assertEquals(List.of(), waiting());
        assertEquals(
                3,
                all().stream()
                        .filter(entry -> entry.meaning().product() == Product.HUABEI)
                        .count());
    }

    @Test
    void aLaterStatementOfTheSameRowKeepsTheAnswer() {
        imported(mixed("N1", "等待确认收货"));
        ledger().statements()
                .answerReview()
                .answer(waiting().get(0).id(), ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(800)));
        exportDay = 2;
        imported(mixed("N1", "交易成功"));
        assertEquals("交易成功", all().get(0).wording().status());
        assertEquals(Money.ofFen(800), all().get(0).amount());
        ledger().statements().undoImport().run(new BatchId(2));
        assertEquals("等待确认收货", all().get(0).wording().status());
        assertEquals(Money.ofFen(800), all().get(0).amount());
    }

    @Test
    void anAnswerToAnUnknownStatusIsNoAnswerToAnotherStatus() {
        imported(ofStatus("N1", "已签收"));
        ledger().statements().answerReview().answerAllLike(waiting().get(0).id(), ReviewAnswer.HUABEI_PURCHASE);
        imported(ofStatus("N2", "支付未遂"), ofStatus("N3", "已签收"));
        assertEquals(
                List.of("支付未遂"),
                waiting().stream().map(entry -> entry.wording().status()).toList());
    }

    @Test
    void aRefundOfUnknownShareCanBeSaidToLowerHuabei() {
        imported(row("N1", "退款-午饭", "不计收支", "花呗&余额宝", "退款成功"));
        EntryId id = waiting().get(0).id();
        ledger().statements().answerReview().answer(id, ReviewAnswer.HUABEI_REFUND, Optional.of(Money.ofFen(500)));
        Entry settled = all().get(0);
        assertEquals(Product.HUABEI, settled.meaning().product());
        assertEquals(EntryKind.REFUND, settled.meaning().kind());
        assertEquals(Money.ofFen(500), settled.amount());
    }

    @Test
    void anAnswerCanBeTakenBack() {
        imported(mixed("N1", "交易成功"));
        EntryId id = waiting().get(0).id();
        ledger().statements().answerReview().answer(id, ReviewAnswer.HUABEI_PURCHASE, Optional.of(Money.ofFen(800)));
        ledger().statements().answerReview().takeBack(id);
        assertEquals(EntryState.REVIEW, all().get(0).meaning().state());
        assertEquals(Money.ofFen(1_200), all().get(0).amount());
        imported(mixed("N2", "交易成功"));
        assertEquals(2, waiting().size());
    }

    private void imported(StatementRow... rows) {
        file = List.of(rows);
        ledger().statements().importStatement().accept(ImportRequest.of(Path.of("alipay.csv")), Progress.NONE);
    }

    private OpenedLedger ledger() {
        StatementReader rows = (request, sink, progress) -> {
            file.forEach(sink::row);
            return new StatementReading.Statement(facts());
        };
        return new OpenedLedger(database, rows, Clock.systemUTC());
    }

    private List<Entry> waiting() {
        return ledger().statements().answerReview().waiting();
    }

    private List<Entry> all() {
        return ledger().statements().listEntries().page(EntryQuery.ALL, 0, 10);
    }

    private static StatementRow mixed(String order, String status) {
        return row(order, "午饭", "支出", "账户余额&花呗", status);
    }

    private static StatementRow ofStatus(String order, String status) {
        return row(order, "午饭", "支出", "花呗", status);
    }

    private static StatementRow row(String order, String text, String direction, String method, String status) {
        Wording words = new Wording("餐饮美食", "面馆", text, direction, method, status, order, "", "");
        return new StatementRow(26, "raw", LocalDateTime.of(2026, 1, 1, 12, 30), Money.ofFen(1_200), words);
    }

    private StatementFacts facts() {
        return new StatementFacts(
                "alipay-app-2023",
                "UTF-8",
                Optional.empty(),
                Optional.of(LocalDateTime.of(2026, 2, exportDay, 9, 0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
